"""First values of layers. Run: python3 initialisers.py (PyTorch 1.13)."""
import hashlib
import torch
from golden import save, tensor


def digest(t):
    return hashlib.sha256(t.detach().contiguous().numpy().tobytes()).hexdigest()


cases = {}
torch.manual_seed(1)
linear = torch.nn.Linear(784, 128)
second = torch.nn.Linear(128, 10)
cases["Linear"] = {
    "weight": digest(linear.weight), "bias": digest(linear.bias), "secondWeight": digest(second.weight), "secondBias": tensor(second.bias),
}
torch.manual_seed(2)
double = torch.nn.Linear(7, 3, dtype=torch.float64)
cases["Linear of doubles"] = {"weight": tensor(double.weight), "bias": tensor(double.bias)}

init = torch.nn.init
for name, function in {
    "kaiming_uniform_": lambda t: init.kaiming_uniform_(t),
    "kaiming_uniform_ fan_out relu": lambda t: init.kaiming_uniform_(t, mode="fan_out", nonlinearity="relu"),
    "kaiming_normal_": lambda t: init.kaiming_normal_(t),
    "kaiming_normal_ fan_out relu": lambda t: init.kaiming_normal_(t, mode="fan_out", nonlinearity="relu"),
    "xavier_uniform_": lambda t: init.xavier_uniform_(t, gain=1.5),
    "xavier_normal_": lambda t: init.xavier_normal_(t, gain=1.5),
    "uniform_": lambda t: init.uniform_(t, -0.25, 0.5),
    "normal_": lambda t: init.normal_(t, 1, 0.5),
}.items():
    torch.manual_seed(3)
    cases[name] = {"result": tensor(function(torch.empty(6, 4, 3)))}

torch.manual_seed(4)
cases["dropout"] = {"result": tensor(torch.nn.functional.dropout(torch.ones(6, 7), 0.3)), "next": tensor(torch.rand(3))}
save("initialisers", cases)
