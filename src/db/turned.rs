//! A query turned to one page of its list.

/// Cuts and orders a boxed query for a [`crate::domain::page::Turn`], `rising` or `falling` by columns of which the last
/// tells all rows apart. A page back is read from its end. A macro because a query has no name that fits a signature.
macro_rules! turned {
    ($query:expr, $turn:expr, rising, |$place:pat_param| $($keys:tt)+) => {
        turned!(@ways $query, $turn, (gt asc) (lt desc), $place, $($keys)+)
    };
    ($query:expr, $turn:expr, falling, |$place:pat_param| $($keys:tt)+) => {
        turned!(@ways $query, $turn, (lt desc) (gt asc), $place, $($keys)+)
    };
    (@ways $query:expr, $turn:expr, ($on:ident $order:ident) ($back:ident $turned:ident), $place:pat_param,
        $($column:expr => $at:expr),+) => {
        match $turn {
            $crate::domain::page::Turn::Start => $query.order(($($column.$order(),)+)),
            $crate::domain::page::Turn::After($place) => {
                $query.filter(turned!(@past $on $($column => $at),+)).order(($($column.$order(),)+))
            }
            $crate::domain::page::Turn::Before($place) => {
                $query.filter(turned!(@past $back $($column => $at),+)).order(($($column.$turned(),)+))
            }
        }
    };
    (@past $way:ident $column:expr => $at:expr) => { $column.$way($at) };
    (@past $way:ident $column:expr => $at:expr, $($finer:tt)+) => {
        $column.$way($at).or($column.eq($at).and(turned!(@past $way $($finer)+)))
    };
}
pub(super) use turned;
