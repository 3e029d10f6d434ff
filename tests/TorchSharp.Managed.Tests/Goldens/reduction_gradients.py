"""Values and gradients of reductions and orders: ordinary numbers, ties, zeros, NaN and infinities, nothing at all.

Run: python3 reduction_gradients.py (PyTorch 1.13). A name is that of an operation in the tests' table, then " | " and the variant."""
import torch
from golden import save
from gradient import case, values

inf, nan = float("inf"), float("nan")
wide, cube = values(3, 4), values(2, 3, 4)
tied = torch.tensor([[3.0, 1.0, 3.0, -3.0], [2.0, 2.0, 2.0, 2.0], [0.0, 0.0, 0.0, 0.0], [-1.0, 0.0, 0.0, 4.0]], dtype=torch.float64)
special = torch.tensor([[nan, 5.0, nan, 1.0], [inf, 1.0, inf, 2.0], [-inf, 1.0, -inf, 2.0], [inf, -inf, 0.0, 1.0], [1.0, 2.0, nan, inf],
                        [-inf, -inf, -inf, -inf]], dtype=torch.float64)
REDUCTIONS = {
    "sum": lambda x: x.sum(), "sum of a dimension": lambda x: x.sum(1), "sum of a dimension, kept": lambda x: x.sum(0, keepdim=True),
    "sum of two dimensions": lambda x: x.sum((0, -1)), "sum in another type": lambda x: x.sum(1, dtype=torch.float32),
    "mean": lambda x: x.mean(), "mean of dimensions": lambda x: x.mean((0, -1), keepdim=True), "mean of a dimension": lambda x: x.mean(1),
    "prod": lambda x: x.prod(), "prod of a dimension": lambda x: x.prod(1), "prod of a dimension, kept": lambda x: x.prod(0, keepdim=True),
    "var": lambda x: x.var(), "var, biased": lambda x: x.var(unbiased=False), "var of a dimension": lambda x: x.var(1),
    "var of dimensions": lambda x: x.var((0, -1), unbiased=False, keepdim=True),
    "std": lambda x: x.std(), "std of a dimension": lambda x: x.std(1), "std of dimensions": lambda x: x.std((0, -1), unbiased=False, keepdim=True),
    "norm": lambda x: x.norm(), "norm of a dimension": lambda x: x.norm(dim=1), "norm 0": lambda x: x.norm(p=0),
    "norm 1": lambda x: x.norm(p=1), "norm 3": lambda x: x.norm(p=3), "norm 1.5 of a dimension": lambda x: x.norm(p=1.5, dim=1, keepdim=True),
    "norm 0.5 of a dimension": lambda x: x.norm(p=0.5, dim=1), "norm -1 of a dimension": lambda x: x.norm(p=-1, dim=1),
    "norm of the largest": lambda x: x.norm(p=inf), "norm of the largest of a dimension": lambda x: x.norm(p=inf, dim=1),
    "norm of the smallest": lambda x: x.norm(p=-inf), "norm of the smallest of a dimension": lambda x: x.norm(p=-inf, dim=0),
    "norm 0 of a dimension": lambda x: x.norm(p=0, dim=1),
    "norm 1 of a dimension": lambda x: x.norm(p=1, dim=1), "norm 3 of a dimension": lambda x: x.norm(p=3, dim=1),
    "amax": lambda x: x.amax(1), "amin": lambda x: x.amin(1), "amax of two": lambda x: x.amax((0, -1), keepdim=True),
    "amin of two": lambda x: x.amin((0, -1), keepdim=True), "max": lambda x: x.max(), "min": lambda x: x.min(),
    "max of a dimension": lambda x: x.max(1).values, "min of a dimension": lambda x: x.min(0, keepdim=True).values,
    "logsumexp": lambda x: x.logsumexp(1), "logsumexp, kept": lambda x: x.logsumexp(0, keepdim=True), "cumsum": lambda x: x.cumsum(1),
    "softmax": lambda x: x.softmax(1), "softmax of columns": lambda x: x.softmax(0), "log_softmax": lambda x: x.log_softmax(1),
    "log_softmax of columns": lambda x: x.log_softmax(0), "sort": lambda x: x.sort(1).values,
    "sort down": lambda x: x.sort(0, descending=True).values, "topk": lambda x: x.topk(2, 1).values,
    "topk of the smallest": lambda x: x.topk(2, 0, largest=False).values,
}
# Which of equal elements an order takes is not said: only its values are compared at ties.
UNSTABLE = ["topk", "topk of the smallest"]
cases = {}
for name, f in REDUCTIONS.items():
    cases[name] = case(f, wide)
    if "two" not in name and "dimensions" not in name:
        cases[f"{name} | cube"] = case(f, cube)
    else:
        cases[f"{name} | cube"] = case(f, values(2, 3, 2))
    if name not in UNSTABLE:
        cases[f"{name} | tied"] = case(f, tied)
        cases[f"{name} | special"] = case(f, special)
        for zeros in [torch.zeros(2, 3, dtype=torch.float64), torch.full((3, 2), 1.5, dtype=torch.float64)]:
            cases[f"{name} | equal {zeros[0, 0]}"] = case(f, zeros)
    if "dimension" not in name and "two" not in name:
        try:
            # A variance of one number has no slope.
            cases[f"{name} | {'special ' if name[:3] in ['var', 'std'] else ''}scalar"] = case(f, wide[1, 1])
        except (RuntimeError, IndexError):
            pass
    # Newer versions than 1.13 refuse norms of nothing that have no neutral element.
    for shape in [] if any(word in name for word in ["largest", "norm of the smallest", "norm -1"]) else [(0,), (0, 3), (3, 0)]:
        try:
            cases[f"{name} | empty {list(shape)}"] = case(f, torch.zeros(shape, dtype=torch.float64))
        except (RuntimeError, IndexError):
            pass  # Not defined: the tests of errors have it.
for name, f in {
    "sum of three dimensions": lambda x: x.sum((0, 1, -1)), "sum of many dimensions": lambda x: x.sum((0, 1, -1), keepdim=True),
    "sum of a span of dimensions": lambda x: x.sum((1, -1)),
}.items():
    cases[name] = case(f, cube)
for name in ["sum", "mean of a dimension", "prod", "var of a dimension", "norm", "softmax", "log_softmax", "logsumexp", "cumsum", "amax"]:
    cases[f"{name} | Float32"] = case(REDUCTIONS[name], wide.float())
for name, f in {
    "mean as Float64": lambda x: x.mean(1, dtype=torch.float64), "prod as Float64": lambda x: x.prod(1, dtype=torch.float64),
    "prod of all as Float64": lambda x: x.prod(dtype=torch.float64), "sum of all as Float64": lambda x: x.sum(dtype=torch.float64),
    "cumsum as Float64": lambda x: x.cumsum(1, dtype=torch.float64), "softmax as Float64": lambda x: x.softmax(1, dtype=torch.float64),
    "log_softmax as Float64": lambda x: x.log_softmax(1, dtype=torch.float64), "var as Float64": lambda x: x.double().var(1),
    "std as Float64": lambda x: x.double().std(1),
}.items():
    cases[name], cases[f"{name} | Float32"] = case(f, wide), case(f, wide.float())
infinite = torch.tensor([inf, nan, inf, inf], dtype=torch.float64)
for name in ["amax", "amin", "max of a dimension", "norm of the largest of a dimension", "norm of a dimension", "norm 3 of a dimension"]:
    cases[f"{name} | infinite gradient"] = case(REDUCTIONS[name], tied, incoming=infinite)
save("reduction_gradients", cases)
