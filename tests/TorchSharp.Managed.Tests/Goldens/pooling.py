"""Max- and average-pooling. Run: python3 pooling.py (PyTorch 1.13)."""
import torch
from golden import save, tensor
from layer import case, values

F = torch.nn.functional
images = values(1, 2, 7, 9)
tied = (values(2, 1, 6, 8) * 1.5).round()
special = values(1, 1, 6, 18)
special[0, 0, 0, 3] = special[0, 0, 5, 17] = float("nan")
special[0, 0, 2:, :6] = float("-inf")
special[0, 0, 4, 9] = float("inf")
MAXIMA = {
    "2": (images, [2], {}),
    "2, one row": (values(1, 1, 2, 40), [2], {}),
    "3 by 2": (images, [3, 2], {}),
    "3, stride 1": (images, [3], {"stride": [1]}),
    "3, stride 2, padded": (images, [3], {"stride": [2], "padding": [1]}),
    "2, stride 3": (images, [2], {"stride": [3, 2]}),
    "dilated": (images, [2, 3], {"stride": [1, 2], "dilation": [3, 2], "padding": [1]}),
    "ceil": (images, [2], {"ceil_mode": True}),
    "ceil, padded": (images, [3], {"stride": [2], "padding": [1], "ceil_mode": True}),
    "ceil, last window left out": (values(1, 1, 4, 5), [2], {"stride": [3], "padding": [1], "ceil_mode": True}),
    "whole image": (images, [7, 9], {}),
    "ties": (tied, [2], {}),
    "ties, stride 1": (tied, [3], {"stride": [1], "padding": [1]}),
    "NaN and infinities": (special, [2], {}),
    "NaN and infinities, padded": (special, [3], {"stride": [2], "padding": [1]}),
    "no batch": (values(2, 5, 6), [2], {}),
    "doubles": (values(2, 2, 7, 9, dtype=torch.float64), [3], {"stride": [2], "padding": [1]}),
    "no images": (values(0, 2, 4, 4), [2], {}),
}
cases = {}
for name, (x, kernel, arguments) in MAXIMA.items():
    indices = F.max_pool2d(x, kernel, return_indices=True, **arguments)[1] if x.numel() else torch.zeros(0, 2, 2, 2, dtype=torch.int64)
    cases[name] = {"kernel": kernel, **arguments, "indices": tensor(indices), **case(lambda x: F.max_pool2d(x, kernel, **arguments), x)}
save("max_pooling", cases)

AVERAGES = {
    "2": ([2], {}),
    "3 by 2": ([3, 2], {}),
    "3, stride 2, padded": ([3], {"stride": [2], "padding": [1]}),
    "padding not counted": ([3], {"stride": [2], "padding": [1], "count_include_pad": False}),
    "ceil": ([2], {"ceil_mode": True}),
    "ceil, padded": ([3, 4], {"stride": [2, 3], "padding": [1, 2], "ceil_mode": True}),
    "ceil, padding not counted": ([3], {"stride": [2], "padding": [1], "ceil_mode": True, "count_include_pad": False}),
    "divisor": ([2, 3], {"divisor_override": 5}),
}
cases = {
    name: {"kernel": kernel, **arguments, **case(lambda x: F.avg_pool2d(x, kernel, **arguments), images)}
    for name, (kernel, arguments) in AVERAGES.items()
}
save("average_pooling", cases)
