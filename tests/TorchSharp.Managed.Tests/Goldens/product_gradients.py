"""Values and gradients of matrix products, convolutions, pools, padding and tables.

Run: python3 product_gradients.py (PyTorch 1.13). A name is that of an operation in the tests' table, then " | " and the variant."""
import torch
import torch.nn.functional as F
from golden import save
from gradient import case, values

cases = {}
image, square, one = values(2, 4, 5, 4), values(4, 2, 3, 3, size=0.5, start=1), values(2, 5, 6)
bias = values(4, start=3)


def add(name, function, *inputs):
    cases[name] = case(function, *inputs)


add("matmul", torch.matmul, values(3, 4), values(4, 2))
add("matmul | vectors", torch.matmul, values(4), values(4, start=1))
add("matmul | batch and vector", torch.matmul, values(2, 3, 4), values(4, start=1))
add("matmul | broadcast batches", torch.matmul, values(2, 1, 3, 4), values(3, 4, 2, start=1))
add("matmul | empty", torch.matmul, values(0, 4), values(4, 2))
add("matmul | empty inside", torch.matmul, values(3, 0), values(0, 2))
add("matmul | Float32", torch.matmul, values(3, 4).float(), values(4, 2).float())
for name, shapes in {"mm": [(3, 0), (0, 2)], "mv": [(0, 4), (4,)], "dot": [(0,), (0,)], "outer": [(0,), (2,)], "bmm": [(0, 3, 4), (0, 4, 2)]}.items():
    add(f"{name} | empty", getattr(torch, name), *[values(*shape) for shape in shapes])
add("mm", torch.mm, values(3, 4), values(4, 2))
add("mv", torch.mv, values(3, 4), values(4, start=1))
add("dot", torch.dot, values(4), values(4, start=1))
add("outer", torch.outer, values(3), values(2, start=1))
add("bmm", torch.bmm, values(2, 3, 4), values(2, 4, 2, start=1))
add("linear", F.linear, values(3, 4), values(2, 4, start=1), values(2, start=2))
add("linear | batches", F.linear, values(2, 3, 4), values(2, 4, start=1), values(2, start=2))
add("linear | empty", F.linear, values(0, 4), values(2, 4, start=1), values(2, start=2))
add("linear without bias", F.linear, values(3, 4), values(2, 4, start=1))

add("conv2d", lambda x, w, b: F.conv2d(x, w, b, stride=(2, 1), padding=(1, 0), dilation=(1, 1), groups=2), image, square, bias)
add("conv2d | one image", lambda x, w, b: F.conv2d(x, w, b, stride=(2, 1), padding=(1, 0), groups=2), image[0], square, bias)
add("conv2d | empty", lambda x, w, b: F.conv2d(x, w, b, stride=(2, 1), padding=(1, 0), groups=2), image[:0], square, bias)
add("conv2d, dilated", lambda x, w: F.conv2d(x, w, padding=2, dilation=2, groups=2), image, square)
add("conv2d_padding", lambda x, w, b: F.conv2d(x, w, b, padding="same", groups=2), image, square, bias)
add("conv2d_padding, valid", lambda x, w, b: F.conv2d(x, w, b, padding="valid", groups=2), image, square, bias)
add("conv_transpose2d", lambda x, w, b: F.conv_transpose2d(x, w, b, (2, 1), (1, 0), (1, 0), 2, (1, 2)), image, square, values(4, start=3))
add("conv_transpose2d | empty",
    lambda x, w, b: F.conv_transpose2d(x, w, b, (2, 1), (1, 0), (1, 0), 2, (1, 2)), image[:0], square, values(4, start=3))
add("conv_transpose2d | one image",
    lambda x, w, b: F.conv_transpose2d(x, w, b, (2, 1), (1, 0), (1, 0), 2, (1, 2)), image[0], square, values(4, start=3))

add("max_pool2d", lambda x: F.max_pool2d(x, (3, 2), (2, 1), (1, 0), (1, 1), True), one)
add("max_pool2d | batch", lambda x: F.max_pool2d(x, (3, 2), (2, 1), (1, 0), (1, 1), True), one.unsqueeze(0))
add("max_pool2d | empty", lambda x: F.max_pool2d(x, (3, 2), (2, 1), (1, 0), (1, 1), True), one.unsqueeze(0)[:0])
add("avg_pool2d | empty", lambda x: F.avg_pool2d(x, (3, 2), (2, 1), (1, 0), True, False), one.unsqueeze(0)[:0])
add("max_pool2d | tied", lambda x: F.max_pool2d(x, (3, 2), (2, 1), (1, 0), (1, 1), True), one.round())
add("max_pool2d of a square", lambda x: F.max_pool2d(x, 2), one)
add("max_pool2d of sizes", lambda x: F.max_pool2d(x, (2, 3), dilation=(2, 1)), one)
add("max_pool2d_with_indices", lambda x: F.max_pool2d(x, (2, 3)), one)
add("avg_pool2d", lambda x: F.avg_pool2d(x, (3, 2), (2, 1), (1, 0), True, False), one)
add("avg_pool2d | batch", lambda x: F.avg_pool2d(x, (3, 2), (2, 1), (1, 0), True, False), one.unsqueeze(0))
add("avg_pool2d of a square", lambda x: F.avg_pool2d(x, 2, padding=1), one)
add("avg_pool2d of sizes", lambda x: F.avg_pool2d(x, (2, 3), divisor_override=5), one)
add("pad", lambda x: F.pad(x, (1, 2, 0, 1), "constant", 2.5), one)
add("pad | empty", lambda x: F.pad(x, (1, 2, 0, 1), "constant", 2.5), one[:0])
add("pad less", lambda x: F.pad(x, (-1, 2)), one)
for mode in ["reflect", "replicate", "circular"]:
    add(f"pad {mode}", lambda x: F.pad(x, (1, 2, 0, 1), mode), one.unsqueeze(0))

weight = values(5, 3, start=1)
add("embedding", F.embedding, torch.tensor([[2, 0, 2], [4, 1, 0]]), weight)
add("embedding | empty", F.embedding, torch.zeros(0, dtype=torch.int64), weight)
add("embedding, padded", lambda i, w: F.embedding(i, w, padding_idx=2), torch.tensor([[2, 0, 2], [4, 1, 0]]), weight)
save("product_gradients", cases)
