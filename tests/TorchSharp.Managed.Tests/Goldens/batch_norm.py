"""Batch normalization. Run: python3 batch_norm.py (PyTorch 1.13)."""
import torch
from golden import save, tensor
from layer import case, values

batch_norm = torch.nn.functional.batch_norm
C = 5
mean, var = values(C, start=0.1), values(C, start=0.3).abs() + 0.5


def training(x, w, b):
    return batch_norm(x, None, None, w, b, training=True)


def evaluation(x, w, b):
    return batch_norm(x, mean, var, w, b, eps=1e-3)


weight, bias = values(C, start=0.7), values(C, start=0.9)
cases = {}
for shape in [(7, C), (3, C, 4), (2, C, 3, 11), (9, C, 1)]:
    cases[f"training {list(shape)}"] = case(training, values(*shape), weight, bias)
    cases[f"evaluation {list(shape)}"] = case(evaluation, values(*shape), weight, bias)
cases["training, far from zero"] = case(
    training, values(50, C, dtype=torch.float64) * 0.1 + 1000, weight.double(), bias.double())
cases["training, strided"] = case(lambda x, w, b: training(x.transpose(0, 1), w, b), values(C, 6, 2), weight, bias)
cases["training, no rows"] = case(training, values(0, C, 2), weight, bias)
cases["evaluation, no rows"] = case(evaluation, values(0, C), weight, bias)
cases["evaluation"] = {"mean": tensor(mean), "variance": tensor(var)}

for name, layer in {
    "BatchNorm1d": torch.nn.BatchNorm1d(C), "BatchNorm1d, average": torch.nn.BatchNorm1d(C, momentum=None),
    "BatchNorm1d of doubles": torch.nn.BatchNorm1d(C, eps=1e-3, momentum=0.3, dtype=torch.float64),
    "BatchNorm1d, affine false": torch.nn.BatchNorm1d(C, affine=False),
    "BatchNorm1d, untracked": torch.nn.BatchNorm1d(C, track_running_stats=False),
    "BatchNorm2d": torch.nn.BatchNorm2d(C), "BatchNorm2d, average": torch.nn.BatchNorm2d(C, momentum=None),
    "BatchNorm2d of doubles": torch.nn.BatchNorm2d(C, eps=1e-3, momentum=0.3, dtype=torch.float64),
    "BatchNorm2d, affine false": torch.nn.BatchNorm2d(C, affine=False),
    "BatchNorm2d, untracked": torch.nn.BatchNorm2d(C, track_running_stats=False),
    "BatchNorm2d, affine false, untracked": torch.nn.BatchNorm2d(C, affine=False, track_running_stats=False),
}.items():
    shape = (8, C) if "1d" in name else (3, C, 2, 5)
    dtype = torch.float64 if "doubles" in name else torch.float32
    batches = [values(*shape, start=i, dtype=dtype) + i for i in range(3)]
    trained = [layer(x) for x in batches]
    layer.eval()
    cases[name] = {
        "batches": [tensor(x) for x in batches], "outputs": [tensor(y) for y in trained], "evaluated": tensor(layer(batches[0])),
        "state": {key: tensor(value) for key, value in layer.state_dict().items()},
    }
save("batch_norm", cases)
