"""Layer normalization and embeddings. Run: python3 layer_norm.py (PyTorch 1.13)."""
import torch
from golden import number, save, tensor
from layer import case, values, weighted

F = torch.nn.functional
cases = {}
for shape, normalized in [((5, 7), [7]), ((2, 3, 4), [4]), ((2, 3, 4), [3, 4]), ((3, 33), [33]), ((6,), [6]), ((4, 1), [1]), ((0, 3), [3])]:
    cases[f"{list(shape)}, {normalized}"] = {"normalized": normalized, **case(
        lambda x, w, b: F.layer_norm(x, normalized, w, b), values(*shape), values(*normalized, start=0.7), values(*normalized, start=0.9))}
    cases[f"{list(shape)}, {normalized}, plain"] = {"normalized": normalized, **case(
        lambda x: F.layer_norm(x, normalized, eps=1e-2), values(*shape))}
save("layer_norm", cases)

index = torch.tensor([[3, 0, 3], [1, 3, 2]])


def embedding(used, **options):
    """A lookup that may shorten the vectors: as the input stands what they were before, as "weight" what they are after."""
    weight = values(5, 3).requires_grad_()
    y = F.embedding(used, weight, **options)
    gradient, = torch.autograd.grad(weighted(y), weight)
    return {**{name: number(option) for name, option in options.items()}, "inputs": [tensor(used), tensor(values(5, 3))], "output": tensor(y), "gradients": [tensor(gradient)],
            "weight": tensor(weight)}


cases = {
    "matrix": case(F.embedding, index, values(4, 9)),
    "vector": case(F.embedding, index[1].int(), values(4, 3)),
    "scalar": case(F.embedding, torch.tensor(2), values(4, 3)),
    "padding": {"padding": 3, **case(lambda i, w: F.embedding(i, w, padding_idx=3), index, values(4, 3))},
    "padding from the end": {"padding": -4, **case(lambda i, w: F.embedding(i, w, padding_idx=-4), index, values(4, 3))},
    "no indices": case(F.embedding, torch.zeros(0, 2, dtype=torch.int64), values(4, 3)),
    "shortened": embedding(index, max_norm=1.5),
    "shortened by the sum of magnitudes": embedding(index, max_norm=3.2, norm_type=1.0),
    "shortened by the largest magnitude": embedding(index, max_norm=1.6, norm_type=float("inf")),
    "shortened by cubes": embedding(index, max_norm=1.6, norm_type=3.0),
    "scaled by frequency": embedding(index, scale_grad_by_freq=True),
    "scaled by frequency, with padding": embedding(index, scale_grad_by_freq=True, padding_idx=3),
    "all at once": embedding(index, max_norm=1.5, scale_grad_by_freq=True, padding_idx=0),
}
save("embedding", cases)
