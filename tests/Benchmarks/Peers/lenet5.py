"""LeNet-5 with ReLU and max-pooling, and its layers, on random images."""
import torch
from torch import nn


def layer_pass(name, direction):
    """One layer on a batch of 64: forward alone, or forward and backward."""
    layer, x = {
        "conv1": (nn.Conv2d(1, 6, 5, padding=2), torch.randn(64, 1, 28, 28)),
        "conv2": (nn.Conv2d(6, 16, 5), torch.randn(64, 6, 14, 14)),
        "pool": (nn.MaxPool2d(2), torch.randn(64, 6, 28, 28)),
        "norm": (nn.BatchNorm2d(6), torch.randn(64, 6, 28, 28)),
    }[name]

    def forward():
        with torch.no_grad():
            layer(x)

    def both():
        image = x.detach().requires_grad_()
        y = layer(image)
        y.backward(y.detach())
        layer.zero_grad(set_to_none=True)

    return forward if direction == "forward" else both


def training_step(batch):
    """One step: forward, cross-entropy, backward, momentum."""
    network = nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
        nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10))
    optimizer = torch.optim.SGD(network.parameters(), lr=0.01, momentum=0.9)
    images, labels = torch.randn(batch, 1, 28, 28), torch.randint(0, 10, (batch,))

    def step():
        optimizer.zero_grad()
        nn.functional.cross_entropy(network(images), labels).backward()
        optimizer.step()

    return step
