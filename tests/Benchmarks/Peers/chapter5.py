"""Chapter 5's training in PyTorch: with the images in memory, and as the article's script does it."""
import gzip
import importlib.util
import os
import shutil
import tempfile

import torch
from torch import nn
from torch.nn import functional as F


class Training:
    """784-width-10, cross-entropy, gradient descent with momentum."""

    def __init__(self, width):
        self.network = nn.Sequential(nn.Linear(784, width), nn.ReLU(), nn.Linear(width, 10))
        self.optimizer = torch.optim.SGD(self.network.parameters(), lr=0.01, momentum=0.9)

    def step(self, images, labels):
        self.optimizer.zero_grad()
        loss = F.cross_entropy(self.network(images), labels)
        loss.backward()
        self.optimizer.step()
        return loss

    def epoch(self, images, labels):
        total = 0.0
        for batch in torch.randperm(len(labels)).split(64):
            total += self.step(images[batch], labels[batch]).item()
        return total


def images_in_memory(data):
    """The 60,000 training images as floats from -1 to 1, and their labels."""
    def read(name, header):
        with gzip.open(os.path.join(data, "mnist", name)) as file:
            return torch.frombuffer(bytearray(file.read()[header:]), dtype=torch.uint8)

    images = read("train-images-idx3-ubyte.gz", 16).view(-1, 784).float()
    return images / 127.5 - 1, read("train-labels-idx1-ubyte.gz", 8).long()


def has_torchvision():
    return importlib.util.find_spec("torchvision") is not None


def article_script(data):
    """An epoch of the article's script: torchvision decodes and normalises image by image, and the scores pass log-softmax twice."""
    import torchvision
    from torchvision import transforms

    folder = tempfile.mkdtemp()
    raw = os.path.join(folder, "MNIST", "raw")
    os.makedirs(raw)
    for name in ("train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"):
        with gzip.open(os.path.join(data, "mnist", name + ".gz")) as packed, open(os.path.join(raw, name), "wb") as file:
            shutil.copyfileobj(packed, file)
    normalised = transforms.Compose([transforms.ToTensor(), transforms.Normalize((0.5,), (0.5,))])
    images = torchvision.datasets.MNIST(folder, train=True, transform=normalised)
    shutil.rmtree(folder)
    loader = torch.utils.data.DataLoader(images, batch_size=64, shuffle=True)
    trained = Training(128)
    network, criterion = nn.Sequential(nn.Flatten(), trained.network, nn.LogSoftmax(dim=1)), nn.CrossEntropyLoss()

    def epoch():
        running = 0.0
        for inputs, labels in loader:
            trained.optimizer.zero_grad()
            loss = criterion(network(inputs), labels)
            loss.backward()
            trained.optimizer.step()
            running += loss.item()

    return epoch
