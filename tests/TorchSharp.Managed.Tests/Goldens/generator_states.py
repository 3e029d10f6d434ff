"""States of PyTorch's CPU generator: 5056 bytes each, here their hash. Run: python3 generator_states.py (PyTorch 1.13)."""
import hashlib
import struct

import torch
from golden import save

KEPT_NORMAL = 24 + 8 * 624 + 8


def state(seed, *calls):
    """The hash without the kept normal number, whose last bits differ among builds, and that number."""
    torch.manual_seed(seed)
    for call in calls:
        call()
    raw = bytearray(torch.get_rng_state().numpy().tobytes())
    kept, = struct.unpack_from("<d", raw, KEPT_NORMAL)
    struct.pack_into("<d", raw, KEPT_NORMAL, 0)
    return {"seed": seed, "digest": hashlib.sha256(raw).hexdigest(), "kept": kept}


def draw(count):
    return lambda: torch.rand(count)


save("generator_states", {
    "fresh": state(42),
    "rand(1)": state(42, draw(1)),
    "rand(623)": state(42, draw(623)),
    "rand(624)": state(42, draw(624)),
    "rand(625)": state(42, draw(625)),
    "rand(2000), randn(1)": state(7, draw(2000), lambda: torch.randn(1)),
    "randn(2)": state(7, lambda: torch.randn(2)),
    "a seed of more than 32 bits": state(2 ** 40 + 5),
    "a negative seed, randperm(10)": state(-3, lambda: torch.randperm(10)),
})
