//! A query turned to one page of its list.

/// Cuts and orders a boxed query for a [`crate::domain::page::Turn`], `rising` or `falling` by columns of which the last
/// tells all rows apart. A page back is read from its end. A macro because a query has no name that fits a signature.
macro_rules! turned {
    ($query:expr, $turn:expr, rising, |$place:pat_param| $($keys:tt)+) => {
        turned!(@ways $query, $turn, (gt ge asc) (lt le desc), $place, $($keys)+)
    };
    ($query:expr, $turn:expr, falling, |$place:pat_param| $($keys:tt)+) => {
        turned!(@ways $query, $turn, (lt le desc) (gt ge asc), $place, $($keys)+)
    };
    (@ways $query:expr, $turn:expr, ($on:ident $from:ident $order:ident) ($back:ident $until:ident $turned:ident), $place:pat_param,
        $($column:expr => $at:expr),+) => {
        match $turn {
            $crate::domain::page::Turn::Start => $query.order(($($column.$order(),)+)),
            $crate::domain::page::Turn::After($place) => {
                $query.filter(turned!(@begin $on $from $($column => $at),+)).order(($($column.$order(),)+))
            }
            $crate::domain::page::Turn::Before($place) => {
                $query.filter(turned!(@begin $back $until $($column => $at),+)).order(($($column.$turned(),)+))
            }
        }
    };
    (@begin $way:ident $from:ident $column:expr => $at:expr) => { $column.$way($at) };
    // Said of the first column by itself as well: PostgreSQL begins to read an index at a range, but not at an alternative.
    (@begin $way:ident $from:ident $column:expr => $at:expr, $($finer:tt)+) => {
        $column.$from($at).and(turned!(@past $way $column => $at, $($finer)+))
    };
    (@past $way:ident $column:expr => $at:expr) => { $column.$way($at) };
    (@past $way:ident $column:expr => $at:expr, $($finer:tt)+) => {
        $column.$way($at).or($column.eq($at).and(turned!(@past $way $($finer)+)))
    };
}
pub(super) use turned;
