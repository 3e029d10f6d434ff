"""First values of layers with more dimensions. Run: python3 layer_initialisation.py (PyTorch 1.13)."""
import torch
from golden import save, tensor

nn = torch.nn
cases = {}
for name, make in {
    "Conv2d": lambda: nn.Conv2d(3, 8, 5, groups=1),
    "Conv2d of doubles, grouped": lambda: nn.Conv2d(4, 6, (3, 2), groups=2, dtype=torch.float64),
    "Conv2d without bias": lambda: nn.Conv2d(1, 2, 3, bias=False),
    "ConvTranspose2d": lambda: nn.ConvTranspose2d(4, 6, (3, 2), groups=2),
    "Embedding": lambda: nn.Embedding(7, 5),
    "Embedding with padding": lambda: nn.Embedding(7, 5, padding_idx=2),
    "PReLU": lambda: nn.PReLU(3),
    "BatchNorm2d": lambda: nn.BatchNorm2d(3),
    "LayerNorm": lambda: nn.LayerNorm([2, 3]),
}.items():
    torch.manual_seed(5)
    layer = make()
    cases[name] = {"state": {key: tensor(value) for key, value in layer.state_dict().items()}, "next": tensor(torch.rand(2))}
save("layer_initialisation", cases)
