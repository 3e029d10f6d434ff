"""One case of every layer and loss: first parameters, outputs and gradients. Run: python3 modules.py (PyTorch 1.13)."""
import torch
from golden import save
from module import case
from torch import nn

cases = {}
classes = torch.tensor([0, 2, 1, -100])


def add(name, make, call, *shapes):
    cases[name] = case(make, lambda m, *x: [call(m, *x)], *shapes)


def layer(name, make, *shape):
    add(name, make, lambda m, x: m(x), shape)


def loss(name, make, call=lambda m, x, y: m(x, y)):
    add(name, make, call, (4, 3), (4, 3))
    cases[name]["state"] = {}  # TorchSharp's losses keep their weights out of it.


layer("Identity", nn.Identity, 3, 4)
layer("Flatten", nn.Flatten, 2, 3, 2)
layer("Unflatten", lambda: nn.Unflatten(1, (2, 3)), 2, 6)
for kind in [nn.ReLU, nn.Sigmoid, nn.Tanh, nn.GELU, nn.SiLU]:
    layer(kind.__name__, kind, 3, 4)
layer("LeakyReLU", lambda: nn.LeakyReLU(0.2), 3, 4)
layer("ELU", lambda: nn.ELU(1.5), 3, 4)
layer("Softplus", lambda: nn.Softplus(2, 1), 3, 4)
layer("PReLU", lambda: nn.PReLU(3, 0.2), 2, 3, 2)
layer("Softmax", lambda: nn.Softmax(1), 3, 4)
layer("LogSoftmax", lambda: nn.LogSoftmax(1), 3, 4)
layer("Dropout", lambda: nn.Dropout(0.4), 3, 4)
layer("Linear", lambda: nn.Linear(4, 2), 3, 4)
layer("Linear without bias", lambda: nn.Linear(4, 2, bias=False), 2, 3, 4)
layer("Sequential", lambda: nn.Sequential(nn.Linear(4, 3), nn.Tanh(), nn.Linear(3, 2)), 3, 4)
layer("LayerNorm", lambda: nn.LayerNorm([3, 2], 1e-3), 2, 3, 2)
layer("BatchNorm1d", lambda: nn.BatchNorm1d(3, 1e-3), 4, 3)
layer("BatchNorm2d", lambda: nn.BatchNorm2d(2, 1e-3), 3, 2, 2, 2)
add("BatchNorm1d by running numbers", lambda: nn.BatchNorm1d(3).eval(), lambda m, x: m(x), (4, 3))
add("Embedding", lambda: nn.Embedding(5, 3), lambda m, x: m(torch.tensor([[2, 0], [2, 4]])) * x, (2, 2, 3))
add("Embedding_from_pretrained", lambda: nn.Embedding.from_pretrained(torch.arange(6.0).reshape(3, 2), freeze=False),
    lambda m, x: m(torch.tensor([[2, 0], [2, 1]])) * x, (2, 2, 2))
layer("Conv2d", lambda: nn.Conv2d(2, 4, (3, 2), (2, 1), (1, 0), groups=2), 2, 2, 4, 4)
layer("Conv2d, same, dilated", lambda: nn.Conv2d(2, 2, (2, 3), padding="same", dilation=(1, 2)), 1, 2, 4, 5)
for mode in ["reflect", "replicate", "circular"]:
    layer(f"Conv2d, {mode}", lambda: nn.Conv2d(1, 2, 3, padding=(2, 1), padding_mode=mode), 2, 1, 4, 3)
layer("ConvTranspose2d", lambda: nn.ConvTranspose2d(2, 4, 2, (2, 1), (1, 0), (1, 0), 2, dilation=(1, 2)), 2, 2, 3, 2)
layer("MaxPool2d", lambda: nn.MaxPool2d((2, 3), (1, 2), (1, 1), ceil_mode=True), 2, 3, 4)
layer("AvgPool2d", lambda: nn.AvgPool2d((2, 3), (1, 2), (1, 1), True, False), 2, 3, 4)

for kind in [nn.MSELoss, nn.L1Loss]:
    loss(kind.__name__, kind)
loss("SmoothL1Loss", lambda: nn.SmoothL1Loss(beta=0.5))
loss("HuberLoss", lambda: nn.HuberLoss(delta=0.5))
loss("KLDivLoss", lambda: nn.KLDivLoss(log_target=True), lambda m, x, y: m(x.log_softmax(1), y.log_softmax(1)))
loss("BCELoss", nn.BCELoss, lambda m, x, y: m(x.sigmoid(), y.sigmoid()))
loss("BCEWithLogitsLoss", lambda: nn.BCEWithLogitsLoss(pos_weight=torch.tensor([1.0, 2.0, 3.0])), lambda m, x, y: m(x, y.sigmoid()))
loss("CrossEntropyLoss", lambda: nn.CrossEntropyLoss(torch.tensor([1.0, 2.0, 3.0])), lambda m, x, y: m(x * y, classes))
loss("NLLLoss", lambda: nn.NLLLoss(torch.tensor([1.0, 2.0, 3.0])), lambda m, x, y: m(x * y, classes))


def recurrent(name, make):
    add(name, make, lambda m, x: torch.cat([y.flatten() for y in flat(m(x))]), (3, 2, 4))


def flat(y):
    return [y] if isinstance(y, torch.Tensor) else [part for item in y for part in flat(item)]


recurrent("RNN", lambda: nn.RNN(4, 2, 2, bidirectional=True))
for kind in [nn.RNN, nn.LSTM, nn.GRU]:
    add(f"{kind.__name__} of no sequences", lambda: kind(4, 2), lambda m, x: torch.cat([y.flatten() for y in flat(m(x))]), (3, 0, 4))
recurrent("RNN of ReLU", lambda: nn.RNN(4, 2, nonlinearity="relu"))
recurrent("LSTM", lambda: nn.LSTM(4, 2, 2, bidirectional=True))
recurrent("GRU", lambda: nn.GRU(4, 2, 2, bidirectional=True))
recurrent("LSTM, dropped", lambda: nn.LSTM(4, 2, 2, dropout=0.4, batch_first=True))
for name, options in {"": {}, " with an added key": {"add_bias_kv": True, "add_zero_attn": True}, " of other sizes": {"kdim": 3, "vdim": 5}}.items():
    kdim, vdim = (3, 5) if "kdim" in options else (4, 4)
    add(f"MultiheadAttention{name}", lambda: nn.MultiheadAttention(4, 2, **options),
        lambda m, *x: torch.cat([y.flatten() for y in m(*x)]), (3, 2, 4), (2, 2, kdim), (2, 2, vdim))
add("MultiheadAttention of no sequences", lambda: nn.MultiheadAttention(4, 2),
    lambda m, *x: torch.cat([y.flatten() for y in m(*x)]), (3, 0, 4), (2, 0, 4), (2, 0, 4))
save("modules", cases)
