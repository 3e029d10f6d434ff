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

# Name in the engine: name in PyTorch, parameter.
GAINS = {"Linear": ("linear", 0), "Conv1D": ("conv1d", 0), "Conv2D": ("conv2d", 0), "Conv3D": ("conv3d", 0),
         "ConvTranspose1D": ("conv_transpose1d", 0), "ConvTranspose2D": ("conv_transpose2d", 0), "ConvTranspose3D": ("conv_transpose3d", 0),
         "Sigmoid": ("sigmoid", 0), "Tanh": ("tanh", 0), "ReLU": ("relu", 0), "LeakyReLU": ("leaky_relu", 0), "LeakyReLU 0.2": ("leaky_relu", 0.2)}
cases["gains"] = {name: init.calculate_gain(*arguments) for name, arguments in GAINS.items()}
for name, (nonlinearity, a) in GAINS.items():
    torch.manual_seed(3)
    cases[f"kaiming {name}"] = {"uniform": tensor(init.kaiming_uniform_(torch.empty(3, 5), a, nonlinearity=nonlinearity)),
                                "normal": tensor(init.kaiming_normal_(torch.empty(2, 3), a, "fan_out", nonlinearity))}

# One call after another: short, long, in double and over strides, from one seed.
torch.manual_seed(6)
double, strided = torch.float64, torch.empty(5, 6).t()
cases["chain"] = {"results": [tensor(t) for t in [
    init.xavier_uniform_(torch.empty(4, 3)), init.xavier_normal_(torch.empty(2, 3)), init.xavier_normal_(torch.empty(3, 3, dtype=double)),
    init.xavier_uniform_(torch.empty(3, 2, dtype=double), 0.5), init.xavier_normal_(torch.empty(7, 5), 2), init.xavier_normal_(torch.empty(1, 3)),
    init.xavier_normal_(strided), init.xavier_uniform_(strided.clone()), init.kaiming_normal_(torch.empty(3, 1)), init.kaiming_uniform_(torch.empty(2, 2, dtype=double)),
    init.kaiming_normal_(torch.empty(5, 4, dtype=double), mode="fan_out", nonlinearity="relu"), init.normal_(torch.empty(3, dtype=double), 1, 2),
    init.uniform_(torch.empty(3, dtype=double), -1, 2), torch.randn(1)]]}

torch.manual_seed(4)
cases["dropout"] = {"result": tensor(torch.nn.functional.dropout(torch.ones(6, 7), 0.3)), "next": tensor(torch.rand(3))}
save("initialisers", cases)
