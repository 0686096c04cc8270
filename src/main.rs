//! Parses the command line and hands over.

/// Pages are made of many small pieces, on many threads: this allocator takes a tenth off each.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    ipp::cli::run()
}
