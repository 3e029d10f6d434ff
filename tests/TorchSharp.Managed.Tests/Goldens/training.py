"""The losses of a small network in training. Run: python3 training.py (PyTorch 1.13)."""
import torch
from golden import save

BATCHES = 100


def train(make_optimizer, dropout):
    """All random numbers come from one seed in this order: network, examples, then for each batch what dropout draws."""
    torch.manual_seed(11)
    net = torch.nn.Sequential(
        torch.nn.Linear(20, 32), torch.nn.ReLU(), torch.nn.Dropout(dropout), torch.nn.Linear(32, 5), torch.nn.LogSoftmax(1))
    x = torch.rand(BATCHES, 16, 20)
    y = torch.randint(0, 5, (BATCHES, 16))
    optimizer = make_optimizer(net.parameters())
    criterion = torch.nn.NLLLoss()
    losses = []
    for batch in range(BATCHES):
        optimizer.zero_grad()
        loss = criterion(net(x[batch % 10]), y[batch % 10])
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return {"losses": losses}


save("training", {
    "SGD": train(lambda p: torch.optim.SGD(p, 0.1, momentum=0.9), 0),
    "Adam": train(lambda p: torch.optim.Adam(p, 0.01), 0),
    "SGD with dropout": train(lambda p: torch.optim.SGD(p, 0.1, momentum=0.9), 0.2),
})
