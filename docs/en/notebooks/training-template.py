# %% [markdown]
# # A training template: schedule, clipping, early stopping, resume
#
# The plain training loop has five steps. A run you can leave alone for a night needs more: a learning rate that warms up and then decays, clipped gradients, a stop when validation gets worse, and a checkpoint from which it goes on as if nothing had happened. This notebook builds that from small functions, and then checks that they do what they promise.
#
# You will see:
#
# - settings in one place, and one object that holds everything that changes during training;
# - `train_one_epoch`, `evaluate`, `fit`, each short enough to read at a glance;
# - mixed precision that switches itself on only where it helps;
# - a run interrupted and resumed, with the very same numbers, and what happens when a checkpoint lacks one piece.
#
# Read these two cards first: [the training loop](../training/training-loop.md) and [learning-rate schedules](../training/lr-schedulers.md).

# %%
import math
import os
from dataclasses import dataclass
from pathlib import Path

import matplotlib.pyplot as plt
import pandas as pd
import torch
from sklearn.datasets import make_moons
from torch import nn
from torch.optim import lr_scheduler
from torch.utils.data import DataLoader, TensorDataset
from tqdm import tqdm

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
plt.rcParams.update({"figure.facecolor": "white", "figure.dpi": 90})


# %% [markdown]
# ## A task small enough to overfit
#
# Two interleaved half-moons with much noise: 96 points to train on, 400 to validate, 400 to test. The model further down has far more weights than there are training points, so it will start to learn the noise, and early stopping will have something to do. Put your own data here; nothing below depends on the moons.

# %%
def moons(count, seed):
    x, y = make_moons(count, noise=0.35, random_state=seed)
    return torch.tensor(x, dtype=torch.float32), torch.tensor(y)


sizes = {"train": 96, "val": 400, "test": 400}
parts = {name: moons(n, seed) for seed, (name, n) in enumerate(sizes.items())}

for name, (x, y) in parts.items():
    print(f"{name:5} {tuple(x.shape)} {y.dtype} {y.bincount().tolist()}")


# %% [markdown]
# ## Settings, device, precision
#
# All numbers you may want to change stand in one `Config`. One line picks the device.
#
# Mixed precision (AMP) pays off on GPUs with hardware for 16-bit arithmetic, and for models far bigger than this one. This template uses it where the hardware has `bfloat16`; elsewhere `use_amp` is false, and `torch.autocast(..., enabled=False)` leaves everything in `float32`. With `float16` instead you would need a `GradScaler`, too, and `scaler.unscale_(optimizer)` before clipping; with `bfloat16` you need neither. See the card [mixed precision](../speed/amp.md).

# %%
@dataclass(frozen=True)
class Config:
    epochs: int = 30
    warmup_epochs: int = 5
    batch_size: int = 32
    hidden: int = 128
    lr: float = 0.02
    max_norm: float = 1.0
    patience: int = 10
    seed: int = 0


use_amp = device.type == "cuda" and torch.cuda.is_bf16_supported(
    including_emulation=False
)
config = Config()
print(config)
assert not (device.type == "cpu" and use_amp)


# %% [markdown]
# ## The schedule
#
# The learning rate rises in a straight line during the warm-up, then follows a half cosine down to 0. `LambdaLR` multiplies the initial `lr` by what the function returns. The function counts steps, so `scheduler.step()` is called after each batch.
#
# The cell compares all values with those of PyTorch's own `LinearLR` and `CosineAnnealingLR` in sequence.

# %%
def warmup_cosine(warmup, total):
    def factor(step):
        if step < warmup:
            return (step + 1) / warmup
        progress = (step - warmup) / (total - warmup)
        return (1 + math.cos(math.pi * progress)) / 2

    return factor


def rates(make_scheduler, steps):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler, values = make_scheduler(optimizer), []
    for _ in range(steps):
        values.append(scheduler.get_last_lr()[0])
        optimizer.step()
        scheduler.step()
    return values


def by_pytorch(optimizer):
    rise = lr_scheduler.LinearLR(optimizer, 1 / 15, total_iters=14)
    fall = lr_scheduler.CosineAnnealingLR(optimizer, T_max=75)
    return lr_scheduler.SequentialLR(optimizer, [rise, fall], [15])


factor = warmup_cosine(15, 90)  # 5 and 30 epochs of 3 batches
ours = rates(lambda o: lr_scheduler.LambdaLR(o, factor), 90)
print([round(ours[step], 3) for step in (0, 7, 14, 15, 52, 89)])
assert torch.allclose(torch.tensor(ours), torch.tensor(rates(by_pytorch, 90)))


# %% [markdown]
# ## Everything that changes, in one object
#
# Ask what a run consists of, and you know what a checkpoint must hold: the weights, the state of the optimizer (AdamW keeps two averages per weight), the step of the scheduler, the generator that shuffles the batches, the history. `Run` builds them all from the settings.
#
# The generator belongs to the `DataLoader` alone. Dropout draws from the global random state, which must be saved as well.

# %%
class Run:
    def __init__(self, config):
        torch.manual_seed(config.seed)
        self.config, self.history = config, []
        self.order = torch.Generator().manual_seed(config.seed)
        self.batches = DataLoader(
            TensorDataset(*parts["train"]),
            config.batch_size,
            shuffle=True,
            generator=self.order,
        )
        self.model = nn.Sequential(
            nn.Linear(2, config.hidden),
            nn.ReLU(),
            nn.Linear(config.hidden, config.hidden),
            nn.ReLU(),
            nn.Dropout(0.1),
            nn.Linear(config.hidden, 2),
        ).to(device)
        self.optimizer = torch.optim.AdamW(self.model.parameters(), config.lr)
        steps = len(self.batches)
        warmup, total = config.warmup_epochs * steps, config.epochs * steps
        factor = warmup_cosine(warmup, total)
        self.scheduler = lr_scheduler.LambdaLR(self.optimizer, factor)


run = Run(config)
weights = sum(p.numel() for p in run.model.parameters())
print(len(run.batches), "batches per epoch,", weights, "weights")
assert len(run.batches) == 3


# %% [markdown]
# ## One epoch, one evaluation
#
# Only the forward pass and the loss stand under `autocast`. Clipping comes between `backward()` and `step()`, and returns the norm before clipping, which is worth recording: it tells you whether `max_norm` ever acts. The loss is added up as a tensor and read once per epoch, so that a GPU does not have to wait after each batch.
#
# Each function returns a small dictionary, one part of the row that `fit` will record.

# %%
def train_one_epoch(run):
    model, optimizer = run.model, run.optimizer
    model.train()
    total, norms = 0.0, []
    for x, y in run.batches:
        x, y = x.to(device), y.to(device)
        with torch.autocast(device.type, torch.bfloat16, enabled=use_amp):
            loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        norm = nn.utils.clip_grad_norm_(
            model.parameters(), run.config.max_norm
        )
        optimizer.step()
        run.scheduler.step()
        total += loss.detach() * len(y)
        norms.append(norm)
    loss = total.item() / len(run.batches.dataset)
    return {"train loss": loss, "max norm": torch.stack(norms).max().item()}


@torch.inference_mode()
def evaluate(model, part):
    model.eval()
    x, y = (values.to(device) for values in parts[part])  # one batch
    logits = model(x)
    loss = nn.functional.cross_entropy(logits, y).item()
    accuracy = (logits.argmax(1) == y).double().mean().item()
    return {f"{part} loss": loss, f"{part} accuracy": accuracy}


# %% [markdown]
# ## Checkpoints
#
# `save` writes to a second name first, and then renames: if the machine stops in the middle of writing, the old checkpoint is still whole. `load` uses `weights_only=True`, as the file holds tensors, numbers, lists and dictionaries only. `map_location="cpu"` because random states must lie on the CPU; `load_state_dict` copies the rest to where it belongs.
#
# `without` is there for an experiment further down; leave it out of your own template.

# %%
def random_states():
    states = {"cpu": torch.get_rng_state()}
    if device.type != "cpu":
        module = torch.get_device_module(device)
        states[device.type] = module.get_rng_state()
    return states


def save(run, path):
    checkpoint = {
        "model": run.model.state_dict(),
        "optimizer": run.optimizer.state_dict(),
        "scheduler": run.scheduler.state_dict(),
        "order": run.order.get_state(),
        "random": random_states(),
        "history": run.history,
    }
    torch.save(checkpoint, path.with_suffix(".new"))
    os.replace(path.with_suffix(".new"), path)


def load(run, path, without=()):
    saved = torch.load(path, map_location="cpu", weights_only=True)
    for name in {"model", "optimizer", "scheduler"} - set(without):
        getattr(run, name).load_state_dict(saved[name])
    if "order" not in without:
        run.order.set_state(saved["order"])
    if "random" not in without:
        torch.set_rng_state(saved["random"]["cpu"])
        if device.type in saved["random"] and device.type != "cpu":
            module = torch.get_device_module(device)
            module.set_rng_state(saved["random"][device.type])
    run.history = saved["history"]


# %% [markdown]
# ## fit
#
# The loop over epochs. It starts at the length of the history, so the same function starts a run and continues it. Early stopping needs no counters of its own: the history says which epoch was best and how long ago that was, and the checkpoint holds the history. `best.pt` keeps the weights of the best epoch, `last.pt` the state of the last one.

# %%
def best_epoch(history):
    losses = [row["val loss"] for row in history]
    return losses.index(min(losses)) if losses else 0


def fit(run, folder, stop_before=None):
    folder.mkdir(exist_ok=True)
    start, end = len(run.history), run.config.epochs
    for epoch in tqdm(range(start, end), leave=False):
        waited = epoch - 1 - best_epoch(run.history)
        if epoch == stop_before or waited >= run.config.patience:
            break
        row = {"epoch": epoch, "lr": run.scheduler.get_last_lr()[0]}
        row |= train_one_epoch(run) | evaluate(run.model, "val")
        run.history.append(row)
        if best_epoch(run.history) == epoch:
            torch.save(run.model.state_dict(), folder / "best.pt")
        save(run, folder / "last.pt")


# %% [markdown]
# ## The run and its table
#
# The history is a list of rows, so a table is one call away. The printed columns are rounded and show every other epoch up to the sixth; `run.history` has all rows with all digits. Training stops well before epoch 30: the validation loss has not improved for 10 epochs.

# %%
fit(run, Path("whole"))
table = pd.DataFrame(run.history).set_index("epoch")

head = table.loc[:6:2, ["lr", "train loss", "val loss"]]
print(head.round({"lr": 4, "train loss": 2, "val loss": 2}).reset_index())
print("columns", list(table.columns))
print("stopped early:", len(table) < config.epochs)
assert len(table) == best_epoch(run.history) + 1 + config.patience
assert table["lr"].iloc[:5].is_monotonic_increasing

# %% [markdown]
# Read the curves together. On the left, the training loss goes on falling while the validation loss turns up: overfitting, and the grey line marks the epoch whose weights are kept. In the middle, the learning rate of each epoch on the dashed plan: the stop came when the cosine had gone only part of its way. The plan must know its length in advance; early stopping only cuts it off. On the right, the largest gradient norm of each epoch, before clipping: where it is above the line, `max_norm` acted.

# %% alt="Three plots by epoch: the training loss falls while the validation loss rises after the grey line; the learning rate follows the dashed plan up and part of the way down; the gradient norm is partly above the line at 1"
figure, panels = plt.subplots(1, 3, figsize=(9.5, 3.2), layout="constrained")
left, middle, right = panels

table[["train loss", "val loss"]].plot(ax=left)
left.axvline(best_epoch(run.history), color="0.6", linewidth=1)
plan = [config.lr * value for value in ours]
middle.plot([step / 3 for step in range(90)], plan, "--", color="0.6")
table["lr"].plot(ax=middle, style=".", ylabel="lr")
table["max norm"].plot(ax=right, style=".-", ylabel="max norm")
right.axhline(config.max_norm, color="0.6", linewidth=1)
plt.show()

last, best = run.history[-1], run.history[best_epoch(run.history)]
assert last["train loss"] < best["train loss"]
assert last["val loss"] > best["val loss"] + 0.02
assert torch.tensor(plan[: 3 * len(table) : 3]).allclose(
    torch.tensor(table["lr"].to_numpy(), dtype=torch.float32)
)


# %% [markdown]
# ## Interrupted and resumed: the very same numbers
#
# A second run with the same settings stops before epoch 5, as if the machine had been switched off. A new `Run` loads its checkpoint and goes on. History and weights must be equal to those of the uninterrupted run: not close, equal.
#
# On the CPU of one machine that holds. On a GPU some operations add in varying order; there, bitwise equality may need deterministic algorithms as well, see [reproducibility](../training/reproducibility.md).

# %%
def same(one, other):
    pairs = zip(one.model.parameters(), other.model.parameters(), strict=True)
    weights = all(torch.equal(*pair) for pair in pairs)
    return weights and one.history == other.history


fit(Run(config), Path("cut"), stop_before=5)
Path("cut/last.pt").rename("cut/epoch-5.pt")

resumed = Run(config)
load(resumed, Path("cut/epoch-5.pt"))
print("epochs in the checkpoint", len(resumed.history))
fit(resumed, Path("cut"))

print("same history and weights:", same(resumed, run))
assert same(resumed, run)

# %% [markdown]
# ## What each piece is worth
#
# Leave out one piece of the checkpoint at a time, and resume. No error is raised, the curves look healthy, and each time the run is another one. Without the weights that is plain. Without the optimizer, AdamW starts with empty averages; without the scheduler, a second warm-up begins; without one or the other random state, other batches or other dropout masks come.

# %%
for piece in ("model", "optimizer", "scheduler", "order", "random"):
    lacking = Run(config)
    load(lacking, Path("cut/epoch-5.pt"), without=[piece])
    fit(lacking, Path("lacking"))
    print(f"without {piece:10} same: {same(lacking, run)}")
    assert lacking.history[:5] == run.history[:5]
    assert not same(lacking, run)

# %% [markdown]
# ## The best weights, tested once
#
# `best.pt` goes into a fresh model. The figure shows where the model's probability of the second class passes 0.5, over the training points: for the best epoch, and for the last one, which bends farther to reach single points. The test set is used once, with the best weights.

# %% alt="Two panels with the two half-moons: the boundary of the best epoch is smooth, that of the last epoch bends farther to reach single points"
kept = Run(config).model
kept.load_state_dict(torch.load("whole/best.pt", weights_only=True))
steps_x, steps_y = torch.linspace(-2, 3, 150), torch.linspace(-1.7, 2, 120)
X, Y = torch.meshgrid(steps_x, steps_y, indexing="xy")
points = torch.stack([X, Y], -1).to(device)  # (120, 150, 2)

figure, panels = plt.subplots(1, 2, figsize=(9, 3.6), layout="constrained")
models = {"best": kept, "last": run.model}
for axes, (name, model) in zip(panels, models.items(), strict=True):
    with torch.inference_mode():
        p = model.eval()(points).softmax(-1)[..., 1].cpu()
    axes.contourf(X, Y, p, [0, 0.5, 1], colors=["C0", "C1"], alpha=0.2)
    x, y = parts["train"]
    axes.scatter(*x.T, c=[f"C{label}" for label in y], s=12)
    axes.set_title(name)
plt.show()

assert evaluate(kept, "val")["val loss"] == best["val loss"]
accuracy = evaluate(kept, "test")["test accuracy"]
print("test accuracy above 0.8:", accuracy > 0.8)
assert accuracy > 0.8

# %% [markdown]
# ## What next
#
# - Other schedules, and where `scheduler.step()` goes: [learning-rate schedules](../training/lr-schedulers.md).
# - What may be in a checkpoint, and `weights_only`: [save and load](../training/save-load.md).
# - Choosing `max_norm`: [gradient clipping](../training/grad-clipping.md).
# - `float16`, `GradScaler` and `bfloat16`: [mixed precision](../speed/amp.md).
# - The device line in detail: [devices](../speed/device-accelerator.md).
# - Two whole tasks to hang this template on: the notebooks *Handwritten digits* and *Forecasting with an LSTM*.
