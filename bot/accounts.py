"""The accounts that customers write to, as config.yaml names them."""

from collections.abc import Mapping

from bot.errors import Misconfigured
from bot.model import Address
from bot.ports import Adapter


def adapter_of(to: Address, adapters: Mapping[tuple[str, str], Adapter]) -> Adapter:
    """Who speaks for the account of an address; an account that had one may be gone since.

    Raises:
        Misconfigured: no such account is configured.
    """
    adapter = adapters.get((to.channel, to.account))
    if adapter is None:
        raise Misconfigured(
            to.channel,
            f"there is no account {to.account!r} any more; "
            f"put it back under channels.{to.channel} in config.yaml",
        )
    return adapter
