"""Activations with a learned parameter. Run: python3 activations.py (PyTorch 1.13)."""
import torch
from golden import save
from layer import case, values

prelu = torch.nn.functional.prelu
special = torch.tensor([[0.0, -0.0, float("inf")], [float("-inf"), float("nan"), -1.0]])
save("activations", {
    "one slope": case(prelu, values(3, 4), values(1, start=0.2)),
    "a slope a channel": case(prelu, values(2, 3, 4, 2), values(3, start=0.2)),
    "a vector": case(prelu, values(5), values(1, start=0.2)),
    "zeros, infinities, NaN": case(prelu, special, torch.tensor([0.25])),
    "no rows": case(prelu, values(0, 3), values(3)),
})
