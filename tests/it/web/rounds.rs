//! What people meet at a form: every fault in one round, nobody offered and then refused, a draft thrown away.

use ipp::{
    app::{declare_conflict},
};

use crate::{
    app::scenes,
    support::{World, browse::Page},
};

#[test]
fn helen_is_offered_only_those_who_may_assess_and_told_who_is_left_out() {
    let world = World::with_the_force();
    let zainab = scenes::enrolment(&world, "zainab.holroyd");
    let path = format!("/enrolments/{}", zainab.id);
    let helen = world.sign_in("helen.marsh");
    let options = |page: &Page, field: &str| -> Vec<String> {
        let html = page.html();
        let css = format!("select[name={field}] option[value]:not([value=''])");
        html.select(&crate::support::browse::selector(&css)).map(|option| option.text().collect()).collect()
    };
    let before = helen.get(&path).status(200);
    assert!(options(&before, "assessor").iter().any(|name| name == "Ada Brandt"));
    assert!(!before.says("not to be allocated"));
    declare_conflict::declare(&world.act("helen.marsh"), zainab.id, world.person("ada.brandt"), "They share a house").unwrap();
    let page = helen.get(&path).status(200);
    assert!(!options(&page, "assessor").iter().any(|name| name == "Ada Brandt"));
    page.expect("not to be allocated to Zainab Holroyd").expect("Ada Brandt : A conflict with this trainee is declared.");
    // Nor is she offered to be declared a second time.
    let page = helen.get(&path);
    assert!(!options(&page, "conflict_assessor").iter().any(|name| name == "Ada Brandt"));
    // Whoever assesses others is not offered for their own portfolio.
    let gareth = scenes::enrolment(&world, "gareth.ainscough");
    let page = helen.get(&format!("/enrolments/{}", gareth.id)).status(200);
    assert!(!options(&page, "assessor").iter().any(|name| name == "Gareth Ainscough"));
    // What is offered is taken, and what is left out is refused by the same rule.
    let page = helen.get(&path);
    let action = format!("{path}/assessor");
    let ada = world.person("ada.brandt").to_string();
    page.submit(&action, &[("assessor", &ada)]).status(422).expect("A conflict with this trainee is declared");
}
