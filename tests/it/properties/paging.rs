//! A page of a list that changes between two looks is still a piece of the list as it is now.

use std::convert::Infallible;

use ipp::domain::page::{ROWS, Turn, Ways, read};
use proptest::prelude::*;

fn page(list: &[i64], turn: Turn<i64>) -> (Vec<i64>, Ways<i64>) {
    let find = |turn: &Turn<i64>, limit: i64| -> Result<Vec<i64>, Infallible> {
        let limit = usize::try_from(limit).unwrap();
        Ok(match turn {
            Turn::Start => list.iter().copied().take(limit).collect(),
            Turn::After(place) => list.iter().copied().filter(|one| one > place).take(limit).collect(),
            Turn::Before(place) => list.iter().rev().copied().filter(|one| one < place).take(limit).collect(),
        })
    };
    read(&turn, |one| *one, find).unwrap()
}

fn turns() -> impl Strategy<Value = Turn<i64>> {
    let place = -5..205_i64;
    prop_oneof![Just(Turn::Start), place.clone().prop_map(Turn::After), place.prop_map(Turn::Before)]
}

proptest! {
    #[test]
    fn whatever_the_turn_a_page_is_a_piece_of_the_list_in_its_order(
        list in prop::collection::btree_set(0..200_i64, 0..120),
        turn in turns(),
    ) {
        let list: Vec<i64> = list.into_iter().collect();
        let (rows, ways) = page(&list, turn);
        prop_assert_eq!(rows.is_empty(), list.is_empty());
        prop_assert!(rows.is_empty() || list.windows(rows.len()).any(|piece| piece == rows));
        match (turn, ways.previous) {
            (_, None) => prop_assert_eq!(rows.first(), list.first(), "what has no way back is the beginning"),
            (Turn::Before(place), _) => prop_assert!(rows.iter().all(|row| *row < place) && rows.len() == ROWS),
            (Turn::After(place), _) => prop_assert!(rows.iter().all(|row| *row > place)),
            (Turn::Start, _) => prop_assert!(false, "nothing comes before the beginning"),
        }
        if ways.previous.is_none() || ways.next.is_some() {
            prop_assert_eq!(rows.len(), ROWS.min(list.len()), "only the last page may be short");
        }
    }

    #[test]
    fn the_way_on_and_the_way_back_are_the_same_pages(rows in 0..200_i64) {
        let list: Vec<i64> = (0..rows).collect();
        let mut on = vec![page(&list, Turn::Start)];
        while let Some(next) = on.last().unwrap().1.next {
            on.push(page(&list, Turn::After(next)));
        }
        let mut back = vec![on.last().unwrap().clone()];
        while let Some(previous) = back.last().unwrap().1.previous {
            back.push(page(&list, Turn::Before(previous)));
        }
        back.reverse();
        prop_assert_eq!(&on, &back);
        prop_assert_eq!(on.into_iter().flat_map(|(rows, _)| rows).collect::<Vec<_>>(), list);
    }
}
