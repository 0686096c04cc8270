//! Where a request came from: the peer, or what a trusted proxy says of the one before it.

use std::net::{IpAddr, SocketAddr};

/// The client's address. Only proxies that are trusted are believed, and each only about its own neighbour: the entries of
/// every `X-Forwarded-For` line are walked from the end that the nearest proxy wrote, and the first that is no trusted
/// proxy is the client. One that cannot be read hides whoever stands before it, so the peer stands for them all.
pub fn of(peer: IpAddr, trusted: &[IpAddr], forwarded: &[&str]) -> IpAddr {
    let peer = peer.to_canonical();
    let is_trusted = |address: &IpAddr| is_trusted(*address, trusted);
    if !is_trusted(&peer) {
        return peer;
    }
    for entry in forwarded.iter().rev().flat_map(|line| line.split(',').rev()) {
        match read(entry) {
            Some(address) if is_trusted(&address) => {}
            Some(address) => return address,
            None => return peer,
        }
    }
    peer
}

/// Whether this is the address of a trusted proxy.
pub fn is_trusted(address: IpAddr, trusted: &[IpAddr]) -> bool {
    trusted.iter().any(|proxy| proxy.to_canonical() == address.to_canonical())
}

/// An address, with or without a port: proxies write both.
fn read(entry: &str) -> Option<IpAddr> {
    let entry = entry.trim();
    let bare = entry.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(entry);
    let address = bare.parse::<IpAddr>().or_else(|_| entry.parse::<SocketAddr>().map(|socket| socket.ip()));
    address.ok().map(|address| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    const TRUSTED: &[&str] = &["10.0.0.1", "10.0.0.2"];

    #[rstest]
    #[case::somebody_who_is_no_proxy("192.0.2.1", &["198.51.100.7"], "192.0.2.1")]
    #[case::one_proxy("10.0.0.1", &["198.51.100.7"], "198.51.100.7")]
    #[case::what_the_client_wrote_itself("10.0.0.1", &["203.0.113.9, 198.51.100.7"], "198.51.100.7")]
    #[case::a_line_of_the_client_and_a_line_of_the_proxy("10.0.0.1", &["203.0.113.9", "198.51.100.7"], "198.51.100.7")]
    #[case::two_proxies("10.0.0.1", &["203.0.113.9, 198.51.100.7", "10.0.0.2"], "198.51.100.7")]
    #[case::with_a_port("10.0.0.1", &["198.51.100.7:4711"], "198.51.100.7")]
    #[case::sixth_version("10.0.0.1", &["2001:db8::7"], "2001:db8::7")]
    #[case::sixth_version_with_a_port("10.0.0.1", &["[2001:db8::7]:4711"], "2001:db8::7")]
    #[case::the_same_address_written_long("::ffff:10.0.0.1", &["::ffff:198.51.100.7"], "198.51.100.7")]
    #[case::rubbish_at_the_right("10.0.0.1", &["203.0.113.9, unknown"], "10.0.0.1")]
    #[case::nothing_at_the_right("10.0.0.1", &["203.0.113.9,"], "10.0.0.1")]
    #[case::rubbish_further_left("10.0.0.1", &["unknown, 198.51.100.7"], "198.51.100.7")]
    #[case::proxies_alone("10.0.0.1", &["10.0.0.2"], "10.0.0.1")]
    #[case::no_line("10.0.0.1", &[], "10.0.0.1")]
    fn the_client_is_the_first_that_is_no_trusted_proxy(#[case] peer: &str, #[case] lines: &[&str], #[case] client: &str) {
        let trusted: Vec<IpAddr> = TRUSTED.iter().map(|proxy| proxy.parse().unwrap()).collect();
        assert_eq!(of(peer.parse().unwrap(), &trusted, lines).to_string(), client);
    }
}
