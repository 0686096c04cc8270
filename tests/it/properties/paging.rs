//! A page of a list that changes between two looks is still a piece of the list as it is now.

use std::convert::Infallible;

use ipp::{
    domain::{
        ids::PersonId,
        page::{ByName, ROWS, Turn, Ways, read},
        person::name_key,
    },
    web::form::Form,
};
use proptest::prelude::*;

// A list of numbers, each its own place, as a database reads it.
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
    fn whatever_somebody_is_called_their_place_comes_back_from_an_address(
        name in prop::collection::vec(any::<char>(), 0..20),
        id in any::<i64>(),
    ) {
        let name: String = name.into_iter().collect();
        let place = ByName { key: name_key(&name), id: PersonId(id) };
        let address: String = form_urlencoded::Serializer::new(String::new()).append_pair("after", &place.to_string()).finish();
        prop_assert_eq!(Form::parse_query(&address).value("after").parse(), Ok(place));
    }

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
}

fn list(rows: i64) -> Vec<i64> {
    (1..=rows).map(|row| row * 10).collect()
}

#[test]
fn every_page_on_the_way_to_the_end_is_met_again_on_the_way_back() {
    for rows in 0..200 {
        let list = list(rows);
        let (mut on, mut back) = (vec![page(&list, Turn::Start)], Vec::new());
        while let Some(next) = on.last().unwrap().1.next {
            on.push(page(&list, Turn::After(next)));
        }
        back.push(on.last().unwrap().clone());
        while let Some(previous) = back.last().unwrap().1.previous {
            back.push(page(&list, Turn::Before(previous)));
        }
        back.reverse();
        assert_eq!(on, back, "{rows} rows");
        assert_eq!(on.into_iter().flat_map(|(rows, _)| rows).collect::<Vec<_>>(), list);
    }
}

#[test]
fn a_page_back_is_never_less_than_the_list_has() {
    let list = list(60);
    for place in [-5, 10, 11, 245, 250] {
        assert_eq!(page(&list, Turn::Before(place)), page(&list, Turn::Start), "before {place}");
    }
    assert_eq!(page(&list, Turn::Before(260)).0, page(&list, Turn::Start).0);
    assert_eq!(page(&list, Turn::Before(260)).1, Ways { previous: None, next: Some(250) });
}

#[test]
fn a_page_on_beyond_the_end_is_the_first() {
    assert_eq!(page(&list(60), Turn::After(600)), page(&list(60), Turn::Start));
    assert_eq!(page(&[], Turn::After(1)), (vec![], Ways { previous: None, next: None }));
}
