"""Values and gradients of views, copies, joins and indexing.

Run: python3 shape_gradients.py (PyTorch 1.13). A name is that of an operation in the tests' table, then " | " and the variant."""
import torch
from golden import save
from gradient import case, values

wide, other, cube = values(3, 4), values(3, 4, start=2), values(2, 3, 4)
rows, columns = torch.tensor([2, 0, 2]), torch.tensor([1, -1, 3])
table = torch.tensor([[1, 0, 1, 1], [0, 2, 2, 0]])
mask = torch.tensor([[True, False, True, True], [False, False, True, False], [True, True, False, True]])
nothing = torch.zeros(0, 3, dtype=torch.float64)
none = torch.zeros(0, dtype=torch.int64)
cases = {}


def add(name, function, *inputs):
    cases[name] = case(function, *inputs)


def set_at(place, x, value):
    y = x * 1
    y[place] = value
    return y


VIEWS = {
    "clone": lambda x: x.clone(), "alias": lambda x: x.view_as(x), "contiguous": lambda x: x.contiguous(),
    "view": lambda x: x.view(-1, 2), "view_as": lambda x: x.view_as(x.detach()), "reshape": lambda x: x.t().reshape(2, -1),
    "ravel": lambda x: x.ravel(),
    "flatten": lambda x: x.flatten(), "unflatten": lambda x: x.unflatten(1, (2, -1)), "permute": lambda x: x.permute(1, 0),
    "permute by a sequence": lambda x: x.permute([1, 0]), "expand to a size": lambda x: x.expand(torch.Size([2, 3, 4])),
    "transpose": lambda x: x.transpose(0, -1), "swapaxes": lambda x: x.swapaxes(0, 1), "swapdims": lambda x: x.swapdims(0, 1), "t": lambda x: x.t(),
    "T": lambda x: x.T, "mT": lambda x: x.mT, "squeeze": lambda x: x.unsqueeze(1).squeeze(1), "squeeze all": lambda x: x[:1].squeeze(),
    "unsqueeze": lambda x: x.unsqueeze(-1), "expand": lambda x: x.expand(2, -1, 4), "expand_as": lambda x: x.expand_as(torch.zeros(2, 3, 4)),
    "broadcast_to": lambda x: x.broadcast_to(2, 3, 4),
    "broadcast_tensors": lambda x: torch.broadcast_tensors(x, torch.zeros(2, 1, 1))[0],
    "repeat": lambda x: x.repeat(2, 1, 2), "tile": lambda x: x.tile(2, 1, 2), "tile fewer": lambda x: x.tile(2),
    "narrow": lambda x: x.narrow(1, 1, 2),
    "slice": lambda x: x[:, 0:4:2], "select": lambda x: x.select(0, -1), "unbind": lambda x: x.unbind(1)[2] * x.unbind(1)[0],
    "split": lambda x: x.split(3, 1)[0], "split in parts": lambda x: x.split([1, 3], 1)[1], "chunk": lambda x: x.chunk(2, 1)[1],
    "flip": lambda x: x.flip(0, 1), "tril": lambda x: x.tril(-1), "triu": lambda x: x.triu(1),
    "to Float32": lambda x: x.float() * 3, "conversions": lambda x: x.float() * 3,
    "to Float64": lambda x: x.to(torch.float64), "diamond": lambda x: x.tanh() * x.tanh() + x,
    "a view of a view": lambda x: x.view(4, 3).t()[1], "index by numbers": lambda x: x[1, 2], "index by an array of numbers": lambda x: x[1, 2],
    "index by a number": lambda x: x[-1],
    "index by ranges": lambda x: x[1:, ::2], "index by a mask": lambda x: x[mask], "index by a mask of rows": lambda x: x[mask[:, 0]],
    "index by two tensors": lambda x: x[rows, columns], "index by a tensor, then a range": lambda x: x[:, rows],
    "index by none and an ellipsis": lambda x: x[None, ..., 1],
}
for name, f in VIEWS.items():
    add(name, f, wide)
add("index by three numbers", lambda x: x[1, 0, 2], cube)
add("index by four numbers", lambda x: x[0, 1, 0, 2], cube.unsqueeze(0))
add("index apart", lambda x: x[torch.tensor([0, 1, 1]), :, rows], cube)
add("mT | cube", lambda x: x.mT, cube)
add("flip | cube", lambda x: x.flip(0, 1), cube)
add("tril | cube", lambda x: x.tril(-1), cube)
add("to Float32 | Float32", lambda x: x.float() * 3, wide.float())
for name in ["clone", "permute", "unsqueeze", "repeat", "flip", "flatten", "tril", "to Float32"]:
    add(f"{name} | empty", VIEWS[name], nothing)

add("cat", lambda a, b: torch.cat([a, b, a], 1), wide, other[:, :2])
add("cat | empty", lambda a, b: torch.cat([a, b, a], 1), nothing.t(), other[:, :2])
add("cat | types", lambda a, b: torch.cat([a, b, a], 1), wide.float(), other)
add("cat | nothing", lambda a, b: torch.cat([a, b, a], 1), wide, nothing[:, 0])
add("stack", lambda a, b: torch.stack([a, b, a], -1), wide, other)
add("hstack", lambda a, b: torch.hstack([a, b, a]), wide, other[:, :1])
add("hstack | vectors", lambda a, b: torch.hstack([a, b, a]), wide[0], other[1, :2])
add("vstack", lambda a, b: torch.vstack([a, b, a]), wide, other[0])
add("index_select", lambda x, i: x.index_select(0, i), wide, rows)
add("index_select of columns", lambda x, i: x.index_select(-1, i), wide, rows)
add("index_select of the middle", lambda x, i: x.index_select(1, i), cube, rows)
add("index_select | empty", lambda x, i: x.index_select(0, i), wide, none)
add("gather", lambda x, i: x.gather(0, i), wide, table)
add("gather of columns", lambda x, i: x.gather(1, i), wide, table)
add("gather | empty", lambda x, i: x.gather(0, i), wide, table[:, :0])
add("masked_select", lambda x, m: x.masked_select(m), wide, mask)
add("masked_select | row", lambda x, m: x.masked_select(m), wide, mask[0])
add("masked_select | stretched", lambda x, m: x.masked_select(m), wide[1], mask)
add("masked_select | empty", lambda x, m: x.masked_select(m), wide, mask & ~mask)
# Places that are written once: PyTorch does not say which of several values stays.
once = torch.tensor([[1, 0, 1, 2], [0, 2, 2, 0]])
add("scatter", lambda x, s, i: x.scatter(0, i, s), wide, other[:2], once)
add("scatter_", lambda x, s, i: (x * 1).scatter_(0, i, s), wide, other[:2], once)
for name, in_place in [("scatter_add", False), ("scatter_add_", True)]:
    add(name, lambda x, s, i: getattr(x * 1 if in_place else x, name)(0, i, s), wide, other[:2], table)
for name, in_place in [("index_add", False), ("index_add_", True)]:
    add(name, lambda x, s, i: getattr(x * 1 if in_place else x, name)(0, i, s, alpha=2), wide, other, rows)
add("index_add | empty", lambda x, s, i: x.index_add(0, i, s, alpha=2), wide, other[:0], none)
add("scatter_add | empty", lambda x, s, i: x.scatter_add(0, i, s), wide, other[:0], table[:0])
SET = {
    "set at a number": (-1, other[0]), "set at numbers": ((1, 2), other[0, 0]),
    "set at an array of numbers": ((1, 2), other[0, 0]), "set at ranges": ((slice(1, None), slice(None, None, 2)), other[0, 0]),
    "set at a mask": (mask, other[0, 0]), "set at two tensors": ((torch.tensor([0, 2]), torch.tensor([1, 3])), other[0, :2]),
    "index_put_ at a range": (slice(1, None), other[1:]),
}
for name, (place, value) in SET.items():
    add(name, lambda x, v: set_at(place, x, v), wide, value)
add("set at three numbers", lambda x, v: set_at((1, 0, 2), x, v), cube, other[0, 0])
add("set at four numbers", lambda x, v: set_at((0, 1, 0, 2), x, v), cube.unsqueeze(0), other[0, 0])
add("index_put_ of a number", lambda x: set_at(1, x, 2.5), wide)
add("index_put_ at a range that adds", lambda x, v: set_at(slice(1, None), x, x[1:] + v), wide, other[1:])
twice = (torch.tensor([1, 1]), torch.tensor([2, 2]))
add("index_put_ that adds", lambda x, v: (x * 1).index_put_(twice, v, accumulate=True), wide, other[0, :2])
save("shape_gradients", cases)
