//! Serves the built UI and the api to an ordinary browser, on loopback only.
//!
//! Development and tests only: the app itself has no server. `POST /rpc/NAME` with the request as
//! JSON runs the same dispatcher as the window's commands; everything else is a file of `ui/dist`,
//! under the window's own content security policy, so that a breach of it shows in the browser.

mod arguments;
mod clock;
mod files;
mod policy;
mod rpc;

use std::io::Write as _;
use std::net::{Ipv4Addr, SocketAddr};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, Result};
use axum::Router;
use axum::routing::{get, post};
use waymark_api::Api;

use arguments::Arguments;

/// What every request needs.
struct Served {
    api: Api,
    files: files::Files,
}

#[tokio::main]
async fn main() -> ExitCode {
    match serve().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("waymark-harness: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn serve() -> Result<()> {
    let arguments = Arguments::read(std::env::args().skip(1))?;
    let served = Arc::new(Served {
        api: rpc::open(&arguments)?,
        files: files::Files::new(arguments.ui)?,
    });
    let app = Router::new()
        .route("/rpc/{name}", post(rpc::answer))
        .fallback(get(files::answer))
        .with_state(served);

    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, arguments.port));
    let listener = tokio::net::TcpListener::bind(address)
        .await
        .with_context(|| {
            format!(
                "port {} cannot be used; --port 0 picks a free one",
                arguments.port
            )
        })?;
    let mut out = std::io::stdout();
    writeln!(out, "listening on http://{}", listener.local_addr()?)?;
    out.flush()?;

    axum::serve(listener, app)
        .with_graceful_shutdown(async move {
            if arguments.until_stdin_closes {
                stdin_closed().await;
            } else {
                std::future::pending::<()>().await;
            }
        })
        .await?;
    Ok(())
}

/// A test that is killed cannot end what it started, but its end of the pipe closes all the same.
async fn stdin_closed() {
    let reader = tokio::task::spawn_blocking(|| {
        std::io::copy(&mut std::io::stdin().lock(), &mut std::io::sink())
    });
    // Whether reading ended or failed, nobody holds the other end any more.
    let _ = reader.await;
}
