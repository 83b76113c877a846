"""`python -m sandbox --port N`: the stand-ins as a process of their own."""

from __future__ import annotations

import argparse
import asyncio
import contextlib

from .server import Sandbox


async def _serve(host: str, port: int) -> None:
    async with Sandbox(host=host, port=port) as sandbox:
        print(f"sandbox: {sandbox.url}", flush=True)
        await sandbox.serve_forever()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m sandbox", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0, help="0 picks a free one and prints it")
    arguments = parser.parse_args()
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve(arguments.host, arguments.port))


if __name__ == "__main__":
    main()
