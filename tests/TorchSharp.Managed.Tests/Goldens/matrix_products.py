"""Matrix products and their gradients. Run: python3 matrix_products.py (PyTorch 1.13)."""
import torch
from golden import save, tensor

torch.manual_seed(1)
cases = {}


def case(name, function, *inputs):
    inputs = [x.detach().requires_grad_() for x in inputs]
    result = function(*inputs)
    direction = torch.randn_like(result)
    result.backward(direction)
    cases[name] = {"inputs": [tensor(x) for x in inputs], "result": tensor(result), "direction": tensor(direction),
                   "gradients": [tensor(x.grad) for x in inputs]}


def random(*size):
    return torch.randn(*size, dtype=torch.float64)


for a, b in [((3,), (3,)), ((2, 3), (3,)), ((3,), (3, 4)), ((2, 3), (3, 4)), ((5, 2, 3), (3, 4)), ((5, 2, 3), (5, 3, 4)), ((2, 3), (5, 3, 4)),
             ((4, 1, 2, 3), (5, 3, 2)), ((3,), (5, 3, 4)), ((5, 2, 3), (3,)), ((2, 0), (0, 3)), ((0, 3), (3, 2)), ((2, 1, 3), (1, 3, 1))]:
    case(f"matmul {list(a)} {list(b)}", torch.matmul, random(*a), random(*b))
for x, w in [((4, 3), (5, 3)), ((3,), (5, 3)), ((2, 4, 3), (5, 3)), ((0, 3), (5, 3)), ((1, 1), (1, 1))]:
    case(f"linear {list(x)} {list(w)}", torch.nn.functional.linear, random(*x), random(*w), random(w[0]))
    case(f"linear {list(x)} {list(w)} without bias", torch.nn.functional.linear, random(*x), random(*w))
save("matrix_products", cases)
