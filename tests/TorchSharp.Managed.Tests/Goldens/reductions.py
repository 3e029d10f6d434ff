"""Reductions, norms and orders by PyTorch. Run: python3 reductions.py (PyTorch 1.13). The test knows each function and tensor by its name."""
import torch
from golden import save, tensor
from layer import values

inf, nan = float("inf"), float("nan")
double = torch.float64
TENSORS = {
    "cube": values(2, 3, 4),
    "strided": values(4, 2, 3, start=0.2).permute(1, 2, 0),
    "double": values(2, 3, 4, start=0.7, dtype=double),
    "far from zero": values(2, 3, 4, dtype=double) + 1000,
    "infinite": torch.cat([values(2, 3, 3), torch.tensor([inf, -inf, 1, 0, inf, 2]).reshape(2, 3, 1)], 2),
    "not a number": torch.cat([values(2, 3, 3), torch.tensor([nan, 2, 0, 0, 1, -inf]).reshape(2, 3, 1)], 2),
    "long": values(2, 3, 70, start=0.3).abs() + 0.1,
}
FUNCTIONS = {
    "max": lambda x: x.max(),
    "min": lambda x: x.min(),
    "any": lambda x: (x > 1.8).any(),
    "any at all": lambda x: (x > inf).any(),
    "all": lambda x: (x > -1.5).all(),
    "all of all": lambda x: (x < 1e4).all(),
    "mean": lambda x: x.mean(),
    "mean of planes": lambda x: x.mean((0, 2)),
    "mean of rows, kept": lambda x: x.mean((1, -1), keepdim=True),
    "var": lambda x: x.var(),
    "var, biased": lambda x: x.var(unbiased=False),
    "var of planes": lambda x: x.var((0, 2)),
    "var of planes, biased and kept": lambda x: x.var((0, 1), unbiased=False, keepdim=True),
    "std": lambda x: x.std(),
    "std, biased": lambda x: x.std(unbiased=False),
    "std of planes": lambda x: x.std((1, 2)),
    "std of planes, biased and kept": lambda x: x.std((0, 2), unbiased=False, keepdim=True),
    "sum of planes": lambda x: x.sum((0, 2)),
    "sum of planes, kept": lambda x: x.sum((0, -2), keepdim=True),
    "sum of everything": lambda x: x.sum((0, 1, 2)),
    "sum in double": lambda x: x.sum(dtype=double),
    "sum of rows in double": lambda x: x.sum(1, dtype=double),
    "mean of rows in double": lambda x: x.mean((1,), dtype=double),
    "amax of planes": lambda x: x.amax((0, 2)),
    "amax of planes, kept": lambda x: x.amax((1, 2), keepdim=True),
    "amin of planes": lambda x: x.amin((0, 2)),
    "norm": lambda x: x.norm(),
    "norm of order 1": lambda x: x.norm(1),
    "norm of order inf": lambda x: x.norm(inf),
    "norm of order -inf": lambda x: x.norm(-inf),
    "norm of order 0": lambda x: x.norm(0),
    "norm of order 2.5": lambda x: x.norm(2.5),
    "norm of rows": lambda x: x.norm(2, 1),
    "norm of rows, kept": lambda x: x.norm(2, -1, keepdim=True),
    "norm of rows of order inf": lambda x: x.norm(inf, 2),
    "norm of rows of order -inf": lambda x: x.norm(-inf, 0),
    "norm of rows of order 0": lambda x: x.norm(0, 1, keepdim=True),
    "prod": lambda x: x[:, :, :4].prod(),
    "prod in double": lambda x: x[:, :, :4].prod(dtype=double),
    "prod of rows, kept": lambda x: x.prod(1, keepdim=True),
    "cumsum": lambda x: x.cumsum(1),
    "cumsum of rows in double": lambda x: x[:, :, :9].cumsum(-1, dtype=double),
    "logsumexp": lambda x: x.logsumexp(1),
    "logsumexp, kept": lambda x: x.logsumexp(0, keepdim=True),
    "softmax in double": lambda x: x[:, :, :4].softmax(-1, dtype=double),
    "softmax in double of columns": lambda x: x[:, :, :4].softmax(0, dtype=double),
    "log_softmax in double": lambda x: x[:, :, :4].log_softmax(1, dtype=double),
    "count_nonzero": lambda x: (x > 0).count_nonzero(),
    "count_nonzero of rows": lambda x: (x > 0.5).count_nonzero((1,)),
    "count_nonzero of planes": lambda x: (x > 0.5).count_nonzero((0, 2)),
    "argmax of columns, kept": lambda x: x.argmax(0, keepdim=True),
    "argmin of rows": lambda x: x.argmin(-1),
    "sort down": lambda x: x.sort(stable=True, dim=1, descending=True).values,
    "sort down, indices": lambda x: x.sort(stable=True, dim=1, descending=True).indices,
    "sort of columns": lambda x: x.sort(stable=True, dim=0).values,
    "argsort down": lambda x: x[:, :, :4].sort(stable=True, dim=-1, descending=True).indices,
    "topk": lambda x: x.topk(2, 2).values,
    "topk, indices": lambda x: x.topk(2, 2).indices,
    "topk, smallest": lambda x: x.topk(2, 1, largest=False).values,
    "topk, indices of the smallest": lambda x: x.topk(2, 1, largest=False).indices,
}
WHOLE = torch.tensor([[7, -7, 3, 0], [-3, 2, 5, 0]])
OF_WHOLE = {
    "max": lambda x: x.max(),
    "min": lambda x: x.min(),
    "any": lambda x: x.any(),
    "all": lambda x: x.all(),
    "any of rows": lambda x: x.any(1),
    "all of columns": lambda x: x.all(0, keepdim=True),
    "sum": lambda x: x.sum(),
    "sum as Int32": lambda x: x.sum(dtype=torch.int32),
    "sum in real numbers": lambda x: x.sum(0, dtype=torch.float32),
    "mean in real numbers": lambda x: x.mean((1,), dtype=torch.float32),
    "mean in double": lambda x: x.mean((0, 1), keepdim=True, dtype=double),
    "prod as Int32": lambda x: x[:, :3].prod(dtype=torch.int32),
    "prod of rows in double": lambda x: x[:, :3].prod(1, dtype=double),
    "cumsum in real numbers": lambda x: x.cumsum(1, dtype=torch.float32),
    "softmax in real numbers": lambda x: x.softmax(1, dtype=torch.float32),
    "amax": lambda x: x.amax(0),
    "argmax": lambda x: x.argmax(1),
    "count_nonzero": lambda x: x.count_nonzero((1,)),
    "sort down": lambda x: x.sort(stable=True, dim=1, descending=True).values,
    "topk, smallest": lambda x: x.topk(2, 1, largest=False).values,
}
cases = {f"tensor {name}": tensor(x) for name, x in {**TENSORS, "whole": WHOLE}.items()}
for name, x in TENSORS.items():
    for function, f in FUNCTIONS.items():
        if name != "long" or f(x).numel() <= 6:
            cases[f"{function} | {name}"] = tensor(f(x))
for function, f in OF_WHOLE.items():
    cases[f"{function} | whole"] = tensor(f(WHOLE))
    cases[f"{function} | Int32"] = tensor(f(WHOLE.int()))
for function in ["any", "all", "sum", "any of rows", "all of columns", "count_nonzero"]:
    cases[f"{function} | Bool"] = tensor(OF_WHOLE[function](WHOLE > 0))
save("reductions", cases)
