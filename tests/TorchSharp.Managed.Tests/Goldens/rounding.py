"""Rounding, rounded quotients, closeness and bits by PyTorch. Run: python3 rounding.py (PyTorch 1.13)."""
import torch
from golden import save, tensor

inf, nan = float("inf"), float("nan")
PAIRS = {
    "special": (torch.tensor([nan, inf, -inf, 0.0, -0.0, 0.5, -0.5, 1.5, -1.5, 2.5, -2.5, 1.0, -1.0, 3.7, -3.7, 1e-3, 88.0, -100.0]),
                torch.tensor([1.0, -inf, inf, -0.0, 0.0, nan, 2.0, 1.5, 0.7, -0.7, 2.0, 0.0, 3.0, -1.2, 1.2, 1e3, 2.0, -3.0])),
    "close": (torch.tensor([1.0, 1.0 + 1e-5, 1.0 + 2e-5, 0.0, 1e-9, 1e-7, inf, inf, -inf, nan, nan, 1e30]),
              torch.tensor([1.0, 1.0, 1.0, 1e-9, 0.0, 0.0, inf, -inf, -inf, nan, 1.0, 1.00001e30])),
    "halves": (torch.arange(-95, 100, 10).double(), torch.tensor([2.0], dtype=torch.float64)),
    "whole": (torch.tensor([[7, -7, 3], [-3, 2, 5]]), torch.tensor([[2, 2, -2], [-2, 3, -3]])),
    "flags": (torch.tensor([[True, False, True], [False, False, True]]), torch.tensor([True, True, False])),
}
ROUNDED = {f"div {mode}": lambda x, y, mode=mode: torch.div(x, y, rounding_mode=mode) for mode in ["trunc", "floor"]} | {
    f"div {mode} by {n}": lambda x, y, mode=mode, n=n: torch.div(x, n, rounding_mode=mode) for mode in ["trunc", "floor"] for n in [-2, 2.5, -0.7]}
CLOSE = {
    "isclose": lambda x, y: torch.isclose(x, y),
    "isclose, NaN to itself": lambda x, y: torch.isclose(x, y, equal_nan=True),
    "isclose, loose": lambda x, y: torch.isclose(y, x, rtol=0, atol=1e-4),
    "isclose, very loose": lambda x, y: torch.isclose(x, y, rtol=0.5, atol=1.0),
    "allclose": lambda x, y: torch.tensor(torch.allclose(x, y)),
    "allclose of two": lambda x, y: torch.tensor(torch.allclose(x[:2], y[:2])),
    "allclose of three": lambda x, y: torch.tensor(torch.allclose(x[:3], y[:3])),
    "allclose, NaN to itself": lambda x, y: torch.tensor(torch.allclose(x[8:10], y[8:10], equal_nan=True)),
    "allclose, NaN to none": lambda x, y: torch.tensor(torch.allclose(x[8:10], y[8:10])),
}
DECIMALS = {f"round {n}": lambda x, y, n=n: torch.round(x * 12.345, decimals=n) for n in [-2, -1, 1, 3]} | {
    "round tens": lambda x, y: torch.round(x, decimals=-1), "round tens in float": lambda x, y: torch.round(x.float(), decimals=-1),
    "round tenths": lambda x, y: torch.round(x / 100, decimals=1)}
BITS = {
    "or": lambda x, y: x | y, "and": lambda x, y: x & y, "xor": lambda x, y: x ^ y, "not": lambda x, y: ~x,
    "or of two types": lambda x, y: x | y.int(), "and with flags": lambda x, y: x & (y > 0), "bitwise_or": lambda x, y: torch.bitwise_or(x, y),
}
FUNCTIONS = {"special": ROUNDED | DECIMALS | CLOSE, "close": CLOSE, "halves": ROUNDED | DECIMALS, "whole": ROUNDED | BITS | {"isclose, very loose": CLOSE["isclose, very loose"]}, "flags": BITS}
cases = {}
for name, (x, y) in PAIRS.items():
    cases[f"tensor {name}"], cases[f"tensor other {name}"] = tensor(x), tensor(y)
    for function, f in FUNCTIONS[name].items():
        cases[f"{function} | {name}"] = tensor(f(x, y))
save("rounding", cases)
