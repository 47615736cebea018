# %% [markdown]
# # Gradient descent on a loss surface
#
# A line has two parameters: the slope `w` and the intercept `b`. The loss is a function of these two numbers, so you can draw it as a surface. Training is a walk downhill on it.
#
# You will see:
#
# - the surface, and why its lowest point is near `(1, -1)`;
# - three ways to walk (the full batch, mini-batches, single samples), all from `w = -15`, `b = -10`, and the path each of them leaves;
# - why the path of single samples zigzags;
# - the learning rate at which descent turns into divergence;
# - updates written by hand and `torch.optim.SGD` with `DataLoader` walking the same path.
#
# Read these two cards first: [automatic differentiation](../autograd/autograd-basics.md) and [zeroing gradients](../autograd/zero-grad.md).

# %%
import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

plt.rcParams.update({"figure.facecolor": "white", "figure.dpi": 90})

# %% [markdown]
# ## The data
#
# Sixty points lie near the line `y = x - 1`. The standard deviation of the noise is 0.1.

# %%
torch.manual_seed(0)
x = torch.arange(-3, 3, 0.1)  # (60,)
y = x - 1 + 0.1 * torch.randn(len(x))  # (60,)

assert x.shape == y.shape == (60,)

# %% [markdown]
# ## The loss is a function of (w, b)
#
# The loss is the mean squared error: `mean((y - (w * x + b)) ** 2)`. `w[..., None]` gives the parameters a last dimension of size 1. Each pair `(w, b)` then broadcasts against the 60 values of `x`, so one call handles many pairs.
#
# At the start the error is `16 * x + 9` plus a little noise, and the loss is about 835. The cell checks it against this second formula.


# %%
def loss_at(w, b):
    return ((y - (w[..., None] * x + b[..., None])) ** 2).mean(-1)


start = torch.tensor([-15.0, -10.0])  # w, b
start_loss = loss_at(start[0], start[1])

print(f"start loss {start_loss:.1f}")
expected = ((16 * x + 9) ** 2).mean()
torch.testing.assert_close(start_loss, expected, rtol=0.01, atol=0)

# %% [markdown]
# ## Where the lowest point is
#
# One call computes the losses of the whole grid, without a loop. The lowest point of the grid is `(1, -1)`: the line that made the data.
#
# Leave out the inner parentheses, as in `y - w * x + b`, and the sign of `b` flips: the lowest point moves to `(1, 1)`. That picture is as smooth as the right one, and its answer is wrong.


# %%
def lowest(losses):
    at = losses.argmin()
    return W.flatten()[at].item(), B.flatten()[at].item()


w_grid, b_grid = torch.linspace(-17, 19, 145), torch.linspace(-13, 11, 97)
W, B = torch.meshgrid(w_grid, b_grid, indexing="ij")
L = loss_at(W, B)  # (145, 97)
wrong = ((y - W[..., None] * x + B[..., None]) ** 2).mean(-1)  # no parentheses

print("min at", lowest(L))
assert lowest(L) == (1, -1) and lowest(wrong) == (1, 1)

# %% [markdown]
# The figure draws the loss as height: a bowl, steep along `w` and gentle along `b`, with its bottom at `(1, -1)`. The red dot is the start.

# %% alt="3-D surface: a bowl, steep along w and gentle along b; the red dot is the start (-15, -10), about 835 high"
axes = plt.figure(figsize=(6, 4.4)).add_subplot(projection="3d")
axes.plot_surface(W, B, L, cmap="viridis", alpha=0.8)
axes.plot(*start.tolist(), start_loss.item(), "o", color="C3", zorder=10)

axes.set(xlabel="w", ylabel="b", zlabel="loss")
axes.set(xticks=[-15, 0, 15], yticks=[-10, 0, 10], zticks=[0, 500, 1000])
axes.view_init(elev=28, azim=-60)
axes.set_box_aspect(None, zoom=0.85)
plt.show()

# %% [markdown]
# ## The gradient: autograd and by hand
#
# The gradient points where the loss rises fastest, so an update subtracts it. The two numbers that `backward()` gives equal the derivatives worked out by hand: `-2 * mean(error * x)` for `w` and `-2 * mean(error)` for `b`.

# %%
w, b = (value.clone().requires_grad_() for value in start)
loss_at(w, b).backward()

error = y - (start[0] * x + start[1])
print(f"dw {w.grad:.1f}  db {b.grad:.1f}")

torch.testing.assert_close(w.grad, -2 * (error * x).mean())
torch.testing.assert_close(b.grad, -2 * error.mean())

# %% [markdown]
# ## Descent by hand
#
# `shuffled` puts the 60 samples into a new order each epoch and cuts them into batches. `descend` makes one update per batch: forward, backward, update under `torch.no_grad()`, clear the gradients. Clear them after the update or before the next `backward()`, never between `backward()` and the update.
#
# The update is the in-place `w -= ...` under `no_grad`: `w` stays the same leaf tensor, and autograd does not record the step.

# %%
EPOCHS = 60


def shuffled(size, seed=0):
    generator = torch.Generator().manual_seed(seed)
    for _ in range(EPOCHS):
        order = torch.randperm(len(x), generator=generator)
        yield [(x[rows], y[rows]) for rows in order.split(size)]


def descend(epochs, lr=0.05):
    w, b = (value.clone().requires_grad_() for value in start)
    path = [start]
    for batches in epochs:
        for xb, yb in batches:
            loss = ((yb - (w * xb + b)) ** 2).mean()
            loss.backward()
            with torch.no_grad():
                w -= lr * w.grad
                b -= lr * b.grad
            w.grad = b.grad = None
            path.append(torch.stack([w, b]).detach())
    return torch.stack(path)  # (steps + 1, 2)


# %% [markdown]
# ## Three batch sizes, one start
#
# 60 is the full batch (batch gradient descent), 10 is a mini-batch, 1 is stochastic gradient descent (SGD): one sample at a time, in random order, not in sequence. All three use the learning rate 0.05 and see the data for 60 epochs, and all three end near `(1, -1)`. They make 60, 360 and 3600 updates.

# %%
paths = {size: descend(shuffled(size)) for size in (60, 10, 1)}
losses = {size: loss_at(*path.T) for size, path in paths.items()}

for size, path in paths.items():
    (w, b), loss = path[-1].tolist(), losses[size][-1].item()
    steps = len(path) - 1
    print(f"batch_size {size:2} steps {steps:4} w {w:.2f} b {b:.2f} loss {loss:.3f}")
    assert abs(w - 1) < 0.1 and abs(b + 1) < 0.1
    assert losses[size][0] == start_loss

# %% [markdown]
# The figure shows the contour lines of the same surface with the three paths. The full batch moves smoothly: fast along the steep `w`, then slowly along the gentle `b`. The mini-batch trembles. Single samples turn a corner at each step, and still reach the bottom in the fewest epochs.

# %% alt="Contour lines and three paths from (-15, -10) to (1, -1): the full batch is smooth, the mini-batch trembles, single samples zigzag"
levels = torch.logspace(-1, 3.2, 15).tolist()


def contour(axes):
    axes.contour(W, B, L, levels=levels, colors="0.75", linewidths=0.7)
    axes.plot(1, -1, "k+", markersize=10)
    axes.set(xlabel="w", ylabel="b", xlim=(-17, 19), ylim=(-13, 11))


figure, axes = plt.subplots(figsize=(7, 4.4))
contour(axes)
for size, path in paths.items():
    axes.plot(*path.T, ".-", markersize=4, linewidth=1, label=f"batch_size={size}")
axes.legend()
plt.show()

# %% [markdown]
# ## Loss per epoch, loss per step
#
# On the left the axis counts epochs: with the same amount of data seen, a smaller batch makes more updates, and its loss falls earlier. On the right the axis counts updates, on a log scale: after 60 steps the three losses are close, while 60 steps of single samples are one epoch of data. The grey line is the least loss that this data allows. The curve of single samples keeps bouncing above it.

# %% alt="Two plots of the loss on a log scale: per epoch, a smaller batch falls earlier; per step, the three curves are close"
inputs = torch.stack([x, torch.ones(60)], 1)  # (60, 2)
least = torch.linalg.lstsq(inputs, y[:, None]).solution[:, 0]  # w, b
figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.4), sharey=True)

for size, loss in losses.items():
    left.plot(loss[:: 60 // size], label=f"batch_size={size}")
    right.plot(range(1, len(loss)), loss[1:], linewidth=1)

left.set(yscale="log", xlabel="epoch", ylabel="loss")
right.set(xscale="log", xlabel="step")
for axes in (left, right):
    axes.axhline(loss_at(*least), color="0.5", linewidth=1)
left.legend()
plt.show()

assert all(loss_at(*least) < loss[60] < 0.02 for loss in losses.values())

# %% [markdown]
# ## Why the path of single samples zigzags
#
# The gradient of one sample is `-2 * error * (x, 1)`: its direction comes from the `x` of that sample, not from the surface. One step multiplies the error of that sample by `1 - 2 * lr * (x ** 2 + 1)`. For `x = -3` the factor is exactly 0: this error is gone in one step, and the errors of other samples may grow.
#
# So the path turns. Of the 60 single-sample gradients at the start, 4 stand at more than 90° to the gradient of the full batch: a small step that follows one of them takes the full loss uphill. At the lowest point the gradient of the full batch is 0, the single ones are not, and the path does not come to rest. With the full batch, the loss does not rise at a single step.


# %%
def sample_grads(w, b):
    return -2 * (y - (w * x + b))[:, None] * inputs  # (60, 2)


at_start, at_least = sample_grads(*start), sample_grads(*least)
against = at_start @ at_start.mean(0) < 0
rises = {size: (loss[1:] > loss[:-1]).float().mean() for size, loss in losses.items()}

print("against", against.sum().item(), "of", len(against))
print(f"at min: mean norm of sample grads {at_least.norm(dim=1).mean():.2f}")

w, b = start - 0.05 * at_start[0]
assert abs(y[0] - (w * x[0] + b)) < 1e-4
assert at_least.mean(0).norm() < 1e-4
assert rises[60] == 0 < rises[10] < rises[1]

# %% [markdown]
# Here is the neighbourhood of the lowest point, with the last third of each path: the full batch is a short straight line, the mini-batch a small cloud, single samples the largest cloud. For SGD to come to rest, lower the learning rate as you go, or use a larger batch.

# %% alt="Close-up of the lowest point: the full batch is a short line, the mini-batch a small cloud, single samples the largest cloud"
late = {size: path[-len(path) // 3 :] for size, path in paths.items()}
spread = {size: (path - least).norm(dim=1).mean() for size, path in late.items()}
figure, axes = plt.subplots(figsize=(6, 3.8))

for color, size in [("C2", 1), ("C1", 10), ("C0", 60)]:
    label = f"batch_size={size}"
    axes.plot(*late[size].T, ".", color=color, markersize=3, label=label)
axes.plot(*least, "k+", markersize=12, zorder=5)
axes.set(xlabel="w", ylabel="b", xlim=(0.9, 1.16), ylim=(-1.15, -0.9))
axes.legend()
plt.show()

assert spread[1] > 3 * spread[10]

# %% [markdown]
# ## The limit of the learning rate
#
# The surface is quadratic: its curvature is the same everywhere, and the matrix of second derivatives holds it. Along the direction that bends most, each step multiplies the distance to the lowest point by `1 - lr * curvature`. If this factor is beyond 1 in size, the path diverges. So the limit is `2 / curvature`, here about 0.333: 0.3 still converges, 0.34 diverges.

# %%
hessian = 2 * inputs.T @ inputs / len(x)  # (2, 2)
limit = 2 / torch.linalg.eigvalsh(hessian).max()
tried = {lr: descend(shuffled(60), lr) for lr in (0.05, 0.3, 0.34)}

print(f"limit {limit:.3f}")
for lr, path in tried.items():
    print(f"lr {lr:.2f} loss / start loss {loss_at(*path[-1]) / start_loss:.1f}")

assert 0.3 < limit < 0.34
assert loss_at(*tried[0.3][-1]) < 0.01
assert loss_at(*tried[0.34][-1]) > 10 * start_loss

# %% [markdown]
# The three panels use the full batch and differ only in the learning rate. At 0.05 the path goes down steadily. At 0.3 each step crosses the valley to the other side, back and forth, and closer each time. At 0.34 it jumps too, but farther each time, and leaves the picture.

# %% alt="Three contour plots: at 0.05 a smooth path, at 0.3 jumps that shrink, at 0.34 jumps that grow"
figure, panels = plt.subplots(1, 3, figsize=(9, 3.4), layout="constrained")

for axes, (lr, path) in zip(panels, tried.items(), strict=True):
    contour(axes)
    axes.plot(*path.T, ".-", color="C3", markersize=4, linewidth=0.8)
    axes.set_title(f"lr={lr}")
plt.show()

# %% [markdown]
# ## With DataLoader and an optimizer
#
# A training loop uses these parts: `DataLoader(shuffle=True)` makes a new order each epoch, `nn.Linear` holds the parameters, `torch.optim.SGD` updates them. The class is called SGD; whether it sees single samples is up to `batch_size`.
#
# Two loaders with the same seed give the same batches, and the hand-written descent and the optimizer walk the same path. With the full batch the order of the samples changes only the rounding of the sum, so the path agrees with the full-batch path above as well. The card [training loop](../training/training-loop.md) shows the whole loop.


# %%
def loader(size):
    generator = torch.Generator().manual_seed(1)
    data = TensorDataset(x, y)
    return DataLoader(data, batch_size=size, shuffle=True, generator=generator)


def train(batches, lr=0.05):
    model = nn.Linear(1, 1)
    nn.init.constant_(model.weight, -15)
    nn.init.constant_(model.bias, -10)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    path = [start]
    for _ in range(EPOCHS):
        for xb, yb in batches:
            loss = nn.functional.mse_loss(model(xb[:, None]), yb[:, None])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            path.append(torch.cat([model.weight[0], model.bias]).detach())
    return torch.stack(path)


by_hand = descend([loader(10)] * EPOCHS)
torch.testing.assert_close(train(loader(10)), by_hand, rtol=1e-3, atol=1e-3)
torch.testing.assert_close(train(loader(60)), paths[60], rtol=1e-3, atol=1e-3)

# %% [markdown]
# ## Without shuffling nothing is random
#
# By default `DataLoader` does not shuffle: the first batch of each epoch is the first 10 samples, in the same order. What makes it stochastic is `shuffle=True`. The card [DataLoader](../data/dataloader.md) has more.

# %%
plain, mixed = DataLoader(TensorDataset(x, y), batch_size=10), loader(10)
plain_firsts = [next(iter(plain))[0] for _ in range(2)]  # of two epochs
mixed_firsts = [next(iter(mixed))[0] for _ in range(2)]

assert all(torch.equal(first, x[:10]) for first in plain_firsts)
assert not torch.equal(*mixed_firsts)

# %% [markdown]
# ## Zeroing in the wrong place stops the walk
#
# With `zero_grad()` between `backward()` and `step()`, the step finds no gradients. Nothing is raised, and the parameters do not move.

# %%
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
before = model.weight.item()

nn.functional.mse_loss(model(x[:, None]), y[:, None]).backward()
optimizer.zero_grad()  # too early
optimizer.step()

assert model.weight.grad is None and model.weight.item() == before

# %% [markdown]
# ## The line and the data
#
# Back to the data: the dashed grey line is the start, the other three are the results of the three batch sizes. They nearly coincide, and all run through the points.

# %% alt="Data points and lines: the dashed grey start is far off, the three results nearly coincide and run through the points"
figure, axes = plt.subplots(figsize=(6, 3.6))
axes.plot(x, y, "k.", markersize=4)
axes.plot(x, start[0] * x + start[1], "--", color="0.6", label="w=-15, b=-10")

for size, path in paths.items():
    w, b = path[-1]
    axes.plot(x, w * x + b, linewidth=1, label=f"batch_size={size}")
axes.set(xlabel="x", ylabel="y", ylim=(-5, 4))
axes.legend()
plt.show()
