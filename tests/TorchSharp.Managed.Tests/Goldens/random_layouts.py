"""How new tensors lie in memory, and random numbers in tensors that are not contiguous. Run: python3 random_layouts.py (PyTorch 1.13)."""
import torch
from golden import TYPES, save, tensor

F = torch.nn.functional
# name: sizes, permutation, first and step of the last dimension before it, stretched size of the first
LAYOUTS = {
    "row-major": ((3, 5), (0, 1), 0, 1, None),
    "transposed": ((3, 5), (1, 0), 0, 1, None),
    "permuted": ((2, 3, 4), (2, 0, 1), 0, 1, None),
    "last two": ((2, 3, 4), (0, 2, 1), 0, 1, None),
    "permuted with gaps": ((2, 3, 6), (2, 0, 1), 1, 2, None),
    "row-major with gaps": ((4, 10), (0, 1), 1, 3, None),
    "stretched": ((1, 3, 4), (0, 2, 1), 0, 1, 3),
    "stretched and permuted": ((1, 3, 4), (2, 0, 1), 0, 1, 3),
    "a dimension of one": ((3, 1, 4), (1, 2, 0), 0, 1, None),
    "wide": ((9, 11), (1, 0), 0, 1, None),
}


def laid_out(name, dtype=torch.float32):
    """The numbers 0.01, 0.02 … in memory, seen through a layout."""
    sizes, order, first, step, stretched = LAYOUTS[name]
    x = (torch.arange(1, 1 + torch.Size(sizes).numel(), dtype=torch.float64) * 0.01).to(dtype).reshape(sizes)[..., first::step]
    if stretched:
        x = x.expand(stretched, *x.shape[1:])
    return x.permute(order)


def drawn(function, dtype=torch.float32):
    torch.manual_seed(31)
    return {"result": tensor(function()), "next": tensor(torch.rand(2))}


cases = {}
for name, (sizes, order, first, step, stretched) in LAYOUTS.items():
    x = laid_out(name)
    cases[f"layout {name}"] = {"sizes": sizes, "order": order, "first": first, "step": step, "stretched": stretched,
                               "strides": torch.empty_like(x).stride(), "clone": x.clone().stride(), "is_contiguous": x.clone().is_contiguous(),
                               "values": tensor(x.clone())}
    for dtype in [torch.float32, torch.float64]:
        x = laid_out(name, dtype)
        for operation, function in {
            "rand_like": lambda: torch.rand_like(x),
            "randn_like": lambda: torch.randn_like(x),
            "bernoulli": lambda: torch.bernoulli(x),
            "bernoulli_": lambda: torch.empty_like(x).bernoulli_(0.4),
            "exponential_": lambda: torch.empty_like(x).exponential_(1.5),
            "normal_": lambda: x.clone().normal_(2, 0.5),
            "random_": lambda: x.clone().random_(-3, 12),
            "dropout": lambda: F.dropout(x, 0.4),
        }.items():
            cases[f"{operation} {name} {TYPES[dtype]}"] = drawn(function)
torch.manual_seed(32)
gaps = torch.zeros(6, 10, dtype=torch.float64)
cases["normal_ in a part"] = {"result": tensor(gaps[:, 1:6].normal_()), "whole": tensor(gaps)}
save("random_layouts", cases)
