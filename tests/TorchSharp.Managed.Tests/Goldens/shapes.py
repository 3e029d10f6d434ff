"""Views, joins, splits, indexing and products of matrices by PyTorch. Run: python3 shapes.py (PyTorch 1.13). Several results stand one behind another."""
import torch
from golden import save, tensor
from layer import values

double = torch.float64
mask = torch.tensor([[True, False, True, False], [False, False, True, True], [True, True, False, False]])
index = torch.tensor([[2, 0, 1, 0], [1, 1, 2, 0]])
across = torch.tensor([[3, 0], [1, 1], [0, 2]])
rows, columns = torch.tensor([2, 0, 2]), torch.tensor([-1, 3, 0])


def joined(parts):
    """All elements of several tensors, each behind its sizes."""
    return torch.cat([torch.cat([torch.tensor(p.shape, dtype=p.dtype), p.reshape(-1)]) for p in parts])


def put(x, places, value, accumulate=False):
    y = x.clone()
    if not isinstance(value, torch.Tensor):
        value = torch.tensor(value, dtype=x.dtype)
    return y.index_put_(places, value, accumulate=accumulate)


def filled(x, place, value):
    y = x.clone()
    y[place] = value
    return y


FUNCTIONS = {
    "gather": lambda x: x.gather(0, index),
    "gather across": lambda x: x.gather(1, across),
    "scatter": lambda x: x.scatter(0, index, x[:2] * 2),
    "scatter across": lambda x: x.scatter(1, torch.tensor([[3, 0], [1, 2], [0, 2]]), x[:, 2:]),
    "scatter_add across": lambda x: x.scatter_add(1, across, x[:, :2]),
    "masked_fill": lambda x: x.masked_fill(mask, 7),
    "masked_fill row": lambda x: x.masked_fill(mask[0], -1),
    "masked_select": lambda x: x.masked_select(mask),
    "index_put_": lambda x: put(x, (rows[:2], columns[:2]), x[0, :2]),
    "index_put_ number": lambda x: put(x, (rows, columns), 5),
    "index_put_ accumulate": lambda x: put(x, (rows, torch.tensor([1, 1, 1])), x[0, :3], True),
    "index_put_ rows": lambda x: put(x, (rows[:2],), x[1]),
    "index_put_ rows accumulate": lambda x: put(x, (rows,), x, True),
    "index_put_ mask": lambda x: put(x, (mask,), 0),
    "index_put_ range": lambda x: filled(x, (slice(1, None), rows[:2]), x[:2, :2]),
    "set element": lambda x: filled(x, (1, 2), 9),
    "set row": lambda x: filled(x, 1, x[0]),
    "set column": lambda x: filled(x, (slice(None), 1), x[:, 0] * 2),
    "set masked": lambda x: filled(x, mask, 3),
    "index_add": lambda x: x.index_add(1, columns.clamp(0), x[:, :3], alpha=3),
    "index_select": lambda x: x.index_select(1, torch.tensor([3, 3, 0])),
    "where": lambda x: torch.where(mask, x, x * 10),
    "nonzero": lambda x: (x * mask).nonzero(),
    "outer": lambda x: torch.outer(x[0], x[:, 1]),
    "mv": lambda x: torch.mv(x, x[1]),
    "dot": lambda x: torch.dot(x[0], x[2]),
    "mm": lambda x: torch.mm(x.t(), x),
    "bmm": lambda x: torch.bmm(torch.stack([x, x * 2]), torch.stack([x.t(), x.t() + 1])),
    "matmul": lambda x: torch.matmul(torch.stack([x, x - 1]), x.t()),
    "matmul vector": lambda x: torch.matmul(x[:, 0], x),
    "cat": lambda x: torch.cat([x, x[:1], x * 2]),
    "cat columns": lambda x: torch.cat([x[:, 1:], x.flip(0)], 1),
    "cat with nothing": lambda x: torch.cat([torch.zeros(0, dtype=x.dtype), x], -1),
    "stack": lambda x: torch.stack([x, x + 1]),
    "stack between": lambda x: torch.stack([x, x + 1, x + 2], 1),
    "stack last": lambda x: torch.stack([x, x + 1], -1),
    "split": lambda x: joined(x.split(2)),
    "split columns": lambda x: joined(x.split(3, 1)),
    "split sizes": lambda x: joined(x.split([1, 0, 3], 1)),
    "chunk": lambda x: joined(x.chunk(2)),
    "chunk columns": lambda x: joined(x.chunk(3, 1)),
    "unbind": lambda x: joined(x.unbind()),
    "unbind columns": lambda x: joined(x.unbind(-1)),
    "narrow": lambda x: x.narrow(1, 1, 2),
    "narrow from the end": lambda x: x.narrow(0, -2, 2),
    "slice": lambda x: x[:, 1:4:2],
    "slice from the end": lambda x: x[-2:],
    "select": lambda x: x.select(1, -1),
    "expand": lambda x: x[:, :1].expand(-1, 3),
    "expand new": lambda x: x.expand(2, 3, 4),
    "permute": lambda x: x.view(3, 2, 2).permute(2, 0, 1),
    "transpose": lambda x: x.view(3, 2, 2).transpose(0, -1),
    "swapaxes": lambda x: x.view(3, 2, 2).swapaxes(1, 0),
    "mT": lambda x: x.view(3, 2, 2).mT,
    "unflatten": lambda x: x.unflatten(1, (2, -1)),
    "flatten": lambda x: x.view(3, 2, 2).permute(1, 0, 2).flatten(1),
    "squeeze": lambda x: x[None, :, None].squeeze(),
    "squeeze one": lambda x: x[None, :, None].squeeze(2),
    "squeeze none": lambda x: x.squeeze(0),
    "unsqueeze": lambda x: x.unsqueeze(-1),
    "reshape": lambda x: x.t().reshape(2, -1),
    "ravel": lambda x: x.t().ravel(),
    "tile": lambda x: x.tile((2, 1, 2)),
    "repeat": lambda x: x.t().repeat(2, 2),
    "flip": lambda x: x.flip(0, 1),
    "tril": lambda x: x.tril(1),
    "triu": lambda x: x.triu(-1),
    "broadcast_to": lambda x: x[0].broadcast_to(2, 4),
    "view": lambda x: x.view(-1, 6),
}
PRODUCTS = ["mv", "dot", "mm", "bmm", "matmul", "matmul vector"]
TENSORS = {"Float32": values(3, 4), "Float64": values(3, 4, dtype=double), "Int64": torch.arange(12).reshape(3, 4) * 5 % 13 - 6,
           "Int32": (torch.arange(12).reshape(3, 4) * 7 % 11 - 3).int()}
cases = {f"tensor {name}": tensor(x) for name, x in {**TENSORS, "mask": mask, "index": index, "across": across, "rows": rows, "columns": columns}.items()}
for name, x in TENSORS.items():
    for function, f in FUNCTIONS.items():
        if function in PRODUCTS and not x.is_floating_point():
            continue  # Not in the engine.
        cases[f"{function} | {name}"] = tensor(f(x))
save("shapes", cases)
