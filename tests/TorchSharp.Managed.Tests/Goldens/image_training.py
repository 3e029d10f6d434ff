"""The losses of small networks on images, step by step. Run: python3 image_training.py (PyTorch 1.13)."""
import torch
from golden import save

nn = torch.nn
cases = {}
for name, make in {
    "LeNet-5": lambda: nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
        nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10)),
    "normalized": lambda: nn.Sequential(
        nn.Conv2d(1, 4, 3, stride=2), nn.BatchNorm2d(4), nn.PReLU(4), nn.ConvTranspose2d(4, 2, 2, stride=2), nn.AvgPool2d(2),
        nn.LayerNorm([13, 13]), nn.Flatten(), nn.Linear(338, 10), nn.BatchNorm1d(10)),
}.items():
    torch.manual_seed(11)
    net = make()
    optimizer = torch.optim.SGD(net.parameters(), lr=0.05, momentum=0.9)
    images, labels = torch.rand(12, 16, 1, 28, 28), torch.randint(0, 10, (12, 16))
    losses = []
    for x, y in zip(images, labels):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(net(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    cases[name] = {"losses": losses}
save("image_training", cases)
