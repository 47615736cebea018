# %% [markdown]
# # Forecasting with an LSTM, end to end
#
# A series with a period, a trend and noise; a model that reads the last 48 values and says the next one; then 48 steps into the future, on its own predictions. Each step where a forecast can deceive you is checked by code.
#
# You will see:
#
# - why the series is cut in time, and scaled by its training part only;
# - a window `Dataset`, and `nn.LSTM` with its last hidden state;
# - two naive forecasts, which any model has to beat;
# - why a trend breaks a model that learns levels, and a small change that mends it;
# - one-step forecasts, and recursive ones, which feed on their own output.
#
# Read these two cards first: [time-series windows](../data/time-series-windows.md) and [LSTM](../nn/lstm.md).

# %%
import copy

import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset
from tqdm import tqdm

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
plt.rcParams.update({"figure.facecolor": "white", "figure.dpi": 90})

# %% [markdown]
# ## The series, cut in time
#
# 720 hours: a daily wave of period 24, a rise of 0.02 per hour, and noise with standard deviation 0.2. The first 480 hours are for training, the next 120 for validation, the last 120 for the test. A random split would put training hours on both sides of nearly every test hour; in real life the future is not there to learn from.
#
# Because you made the data, you know the floor: nobody can forecast the noise, so no forecast can have a typical error much below 0.2.

# %% alt="The series rises from about 0 to 14 with 30 daily waves; two dashed lines cut it at hours 480 and 600"
torch.manual_seed(0)
DAY, NOISE = 24, 0.2
hours = torch.arange(720)
series = 2 * torch.sin(2 * torch.pi * hours / DAY) + 0.02 * hours
series += NOISE * torch.randn(len(hours))
train_end, val_end = 480, 600

figure, axes = plt.subplots(figsize=(9, 3))
for name, part in [
    ("train", slice(0, train_end)),
    ("val", slice(train_end, val_end)),
    ("test", slice(val_end, None)),
]:
    axes.plot(hours[part], series[part], linewidth=1, label=name)
for end in (train_end, val_end):
    axes.axvline(end, linestyle="--", color="0.5", linewidth=1)
axes.set(xlabel="hour", ylabel="value")
axes.legend()
plt.show()

assert series[val_end:].min() > series[:train_end].mean()

# %% [markdown]
# ## Scale by the training part only
#
# Networks learn best with inputs of size about 1. The mean and the standard deviation come from the first 480 hours; everything later is treated as unknown. With the statistics of the whole series, the training data would already know how high the series will climb.
#
# The printed numbers show what the trend does: in the test part the scaled values are far from 0, most of them higher than anything in training. Keep that in mind for later.

# %%
mean, std = series[:train_end].mean(), series[:train_end].std()
scaled = (series - mean) / std

above = scaled[val_end:] > scaled[:train_end].max()
print(f"train mean {abs(scaled[:train_end].mean()):.1f}")
print("test mean above 1.5:", (scaled[val_end:].mean() > 1.5).item())
print("test values above all of training:", above.sum().item())
torch.testing.assert_close(scaled * std + mean, series)
assert scaled[val_end:].mean() > 1.5 and above.sum() > 60

# %% [markdown]
# ## Windows as a Dataset
#
# Sample `i` is a pair: 48 values as input, shape `(48, 1)`, and the value right after them as target. `first` and `last` say for which hours the targets are wanted. A part is defined by its targets: the first test window reaches back into the validation part, and may, for at forecast time the past is known.
#
# The cell checks the number of samples and that no hour is a target in two parts.

# %%
PAST = 48


class Windows(Dataset):
    def __init__(self, series, first, last):
        self.series, self.first, self.last = series, first, last

    def __len__(self):
        return self.last - self.first

    def __getitem__(self, i):
        if not 0 <= i < len(self):
            raise IndexError(i)
        now = self.first + i
        return self.series[now - PAST : now, None], self.series[now]


bounds = {
    "train": (PAST, train_end),
    "val": (train_end, val_end),
    "test": (val_end, 720),
}
parts = {name: Windows(scaled, *ends) for name, ends in bounds.items()}
window, target = parts["test"][0]

print({name: len(part) for name, part in parts.items()})
print(tuple(window.shape), tuple(target.shape))
assert target == scaled[600] and window[-1] == scaled[599]
by_hour = [Windows(hours, *ends) for ends in bounds.values()]
targets = [int(hour) for part in by_hour for _, hour in part]
assert sorted(targets) == list(range(PAST, 720))  # each hour once


# %% [markdown]
# Shuffling the training windows is fine: each window carries its own past, and the model starts each one with an empty memory. What must stay in order is the split, and the evaluation, so that predictions line up with the hours.

# %%
def loader(part, shuffle=False):
    generator = torch.Generator().manual_seed(0)
    return DataLoader(parts[part], 64, shuffle=shuffle, generator=generator)


x, y = next(iter(loader("train", shuffle=True)))
print(tuple(x.shape), tuple(y.shape))
assert torch.equal(torch.cat([y for _, y in loader("val")]), scaled[480:600])


# %% [markdown]
# ## Two naive forecasts first
#
# *Last value*: the next hour is like this one. *Same hour yesterday*: the next hour is like 24 hours ago. They cost nothing, and their errors are what a model has to beat. The errors are root mean squared errors in the units of the series, computed on the test part.
#
# The cell checks both against a calculation by hand: the first contains what the wave and the trend move in one hour, the second what the trend gains in one day, 0.48; both contain the noise of two hours.

# %%
def rmse(forecast, truth):
    return (forecast - truth).square().mean().sqrt().item()


truth = series[val_end:]
naive = {"last value": 1, "same hour yesterday": DAY}
scores = {
    name: rmse(series[val_end - lag : -lag], truth)
    for name, lag in naive.items()
}

for name, score in scores.items():
    print(f"{name:20} {score:.2f}")
wave_step = 2 * (2 - 2 * torch.cos(torch.tensor(2 * torch.pi / DAY)))
expected = (wave_step + 0.02**2 + 2 * NOISE**2).sqrt().item()
assert abs(scores["last value"] - expected) < 0.1
assert abs(scores["same hour yesterday"] - (0.48**2 + 0.08) ** 0.5) < 0.1


# %% [markdown]
# ## The model
#
# `nn.LSTM` reads the window step by step. Of what it returns you need the last hidden state `h`, with shape `(layers, B, hidden)`: `h[-1]` sums up the window, and a linear layer turns it into one number. `batch_first=True` because the windows are `(B, T, 1)`.
#
# `relative=True` is the small change this notebook is about. The window is shifted so that its last value is 0, and the output is added to that last value: the model says *by how much* the series changes, not where it stands. A window on hour 100 and one on hour 700 then look alike, whatever the trend has added.

# %%
class Forecaster(nn.Module):
    def __init__(self, hidden=32, relative=True):
        super().__init__()
        self.lstm = nn.LSTM(1, hidden, batch_first=True)
        self.head = nn.Linear(hidden, 1)
        self.relative = relative

    def forward(self, x):  # (B, T, 1)
        base = x[:, -1:] if self.relative else torch.zeros_like(x[:, -1:])
        _, (h, _) = self.lstm(x - base)  # h (1, B, hidden)
        return (self.head(h[-1]) + base[:, 0])[:, 0]  # (B,)


torch.manual_seed(0)
model = Forecaster()
with torch.no_grad():
    up = model(x + 5) - model(x)  # the same window, 5 higher
print(tuple(model(x).shape), sum(p.numel() for p in model.parameters()))
torch.testing.assert_close(up, torch.full((64,), 5.0))


# %% [markdown]
# ## Training with validation
#
# The usual loop, with three habits: gradients are clipped, because long windows can make them explode; the validation error is measured after each epoch, in the units of the series; the weights of the best epoch are kept. `state_dict()` hands out the living tensors, so the copy must be a `deepcopy`.

# %%
@torch.inference_mode()
def predict(model, part):
    model.eval()
    outputs = [model(x.to(device)).cpu() for x, _ in loader(part)]
    return torch.cat(outputs) * std + mean  # back in the units of the series


def fit(model, epochs=30, lr=0.01):
    optimizer = torch.optim.AdamW(model.parameters(), lr=lr)
    batches, errors = loader("train", shuffle=True), {"train": [], "val": []}
    for _ in tqdm(range(epochs), leave=False):
        model.train()
        for x, y in batches:
            x, y = x.to(device), y.to(device)
            loss = nn.functional.mse_loss(model(x), y)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
        for part, values in errors.items():
            wanted = slice(*bounds[part])
            values.append(rmse(predict(model, part), series[wanted]))
        if errors["val"][-1] == min(errors["val"]):
            best = copy.deepcopy(model.state_dict())
    model.load_state_dict(best)
    return errors


# %% [markdown]
# Both models are trained in the same way, one on the values themselves (*levels*), one on *changes*. In the figure, the error of each part by epoch, with the noise as a grey line. The solid curves, the training part, come down towards the grey line for both. The dashed ones, the validation part, do so only for the model of changes: the validation hours lie higher than the training hours, and that is where the model of levels is weak.

# %% alt="Error by epoch on a log scale for both models: the training curves fall towards the grey line at 0.2, the dashed validation curve of the model of levels stays well above"
COLORS = {"levels": "C3", "changes": "C0"}
COLORS |= {"last value": "0.6", "same hour yesterday": "C2"}
models, histories = {}, {}
for name, relative in [("levels", False), ("changes", True)]:
    torch.manual_seed(0)
    models[name] = Forecaster(relative=relative).to(device)
    histories[name] = fit(models[name])

figure, axes = plt.subplots(figsize=(7, 3.4))
for name, errors in histories.items():
    for style, (part, values) in zip(["-", "--"], errors.items()):
        label = f"{name}, {part}"
        axes.plot(values, style, color=COLORS[name], label=label)
axes.axhline(NOISE, color="0.5", linewidth=1)
axes.set(yscale="log", xlabel="epoch", ylabel="RMSE")
axes.legend()
plt.show()

assert min(histories["changes"]["val"]) < 0.4

# %% [markdown]
# ## One step ahead, on the test part
#
# Now the test part, once. Each forecast sees 48 true values. The model of changes stays well below both naive forecasts; the model of levels loses against *same hour yesterday*.
#
# Look at the figure with care: with one step ahead, even the grey curve of the last value seems to fit well. It is the truth, shifted one hour to the right. A plot alone does not show that a one-step forecast is any good; the comparison of numbers does.

# %% alt="Three days of the test part: the truth as dots, the forecast of the model of changes along them, that of levels too low, the last value as a grey curve one hour late"
forecasts = {name: predict(model, "test") for name, model in models.items()}
scores |= {name: rmse(f, truth) for name, f in forecasts.items()}
best_naive = min(scores[name] for name in naive)

print("changes beats both naive:", scores["changes"] < best_naive)
print("levels beats same hour yesterday:", scores["levels"] < best_naive)

now, shown = hours[val_end:], slice(0, 72)
figure, axes = plt.subplots(figsize=(9, 3.4))
curves = {"last value": series[val_end - 1 : -1], **forecasts}
for name, curve in curves.items():
    axes.plot(now[shown], curve[shown], color=COLORS[name], label=name)
axes.plot(now[shown], truth[shown], "k.", markersize=4, label="truth")
axes.set(xlabel="hour", ylabel="value")
axes.legend(ncols=2)
plt.show()

assert 0.9 * NOISE < scores["changes"] < 0.42 < best_naive

# %% [markdown]
# ## Many steps ahead, recursively
#
# For the second step the true first value is not there yet. So the model's own output is appended to the window, the oldest value dropped, and the model called again, 48 times. Each error goes back into the input.
#
# The function takes many windows at once: it starts at each of 73 hours of the test part, so that the result is not the luck of one start. Check first that nothing of the future leaks in: overwrite everything from the start on by nan, and the forecast stays the same.

# %%
STEPS = 48


@torch.inference_mode()
def recursive(model, scaled, starts):
    model.eval()
    x = torch.stack([scaled[s - PAST : s, None] for s in starts]).to(device)
    outputs = []
    for _ in range(STEPS):
        y = model(x)
        outputs.append(y.cpu())
        x = torch.cat([x[:, 1:], y[:, None, None]], 1)
    return torch.stack(outputs, 1) * std + mean  # (starts, STEPS)


starts = range(val_end, 720 - STEPS + 1)
paths = {name: recursive(m, scaled, starts) for name, m in models.items()}
blind = scaled.clone()
blind[val_end:] = torch.nan
from_600 = recursive(models["changes"], blind, [val_end])

print(tuple(paths["changes"].shape))
assert torch.allclose(from_600[0], paths["changes"][0], atol=1e-4)

# %% [markdown]
# The naive forecasts can go far ahead, too: the last value is held, and the last known day is repeated. On the left, one forecast from hour 600. On the right, the error by step over all 73 starts.
#
# The model of changes follows the wave and the trend for two days; at step 48 its error is still about as small as at step 1. The model of levels has never seen such heights: each output is too low, goes back into the window, and pulls the next one down. The repeated day gets worse in stairs: on the second day the trend has moved on by twice as much. The last value is good only at steps 24 and 48, when the wave is back where it was; even there the trend has left it behind.

# %% alt="Left: from hour 600 the model of changes follows the truth for 48 hours, the model of levels falls far below. Right: error by step, lowest for the model of changes, stairs for the repeated day, highest for the other two"
wanted = torch.stack([series[s : s + STEPS] for s in starts])
held = torch.stack([series[s - 1].expand(STEPS) for s in starts])
days = torch.stack([series[s - DAY : s].repeat(2) for s in starts])
paths |= {"last value": held, "same hour yesterday": days}

figure, (left, right) = plt.subplots(
    1, 2, figsize=(9, 3.8), layout="constrained"
)
for name, path in paths.items():
    color = COLORS[name]
    left.plot(now[:STEPS], path[0], color=color)
    by_step = (path - wanted).square().mean(0).sqrt()
    right.plot(range(1, STEPS + 1), by_step, color=color, label=name)
left.plot(now[:STEPS], wanted[0], "k.", markersize=4)
left.set(xlabel="hour", ylabel="value")
right.set(yscale="log", xlabel="step ahead", ylabel="RMSE")
figure.legend(loc="outside upper center", ncols=4)
plt.show()

far = {name: rmse(path, wanted) for name, path in paths.items()}
assert far["changes"] < 0.65 < far["same hour yesterday"]
assert far["levels"] > 1.2 > far["same hour yesterday"]
assert (paths["changes"] - wanted).square().mean(0).sqrt().max() < 0.6

# %% [markdown]
# ## What remains
#
# The model that won is no wonder of foresight: it knows a wave and a slope that never changed. Forecast errors say something about the future only as long as the future behaves like the past.
#
# Two more things to carry away. Report errors per step, for the mean over 48 steps hides which steps they come from. And when you compare, give each method the same information: here all of them see only hours before the start.
#
# ## What next
#
# - Windows with several features and several targets, and `unfold`: [time-series windows](../data/time-series-windows.md).
# - Layers, directions, sequences of different lengths: [LSTM](../nn/lstm.md).
# - Why and where to clip: [gradient clipping](../training/grad-clipping.md).
# - Splits, validation and overfitting: [train, validation and test sets](../models/splits-and-overfitting.md).
# - Early stopping, a schedule and checkpoints around the loop: the notebook *A training template*.
