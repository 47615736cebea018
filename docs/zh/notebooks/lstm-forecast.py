# %% [markdown]
# # 用 LSTM 做预测：从头到尾
#
# 一条序列，有周期、有趋势、有噪声；一个模型，看最近 48 个值，说出下一个；然后让它靠自己的预测，一步接一步往未来走 48 步。凡是预测容易骗人的地方，都用代码查一遍。
#
# 你会看到：
#
# - 序列为什么要按时间切，为什么只用训练段来缩放；
# - 切窗口的 `Dataset`，以及怎样用 `nn.LSTM` 最后的隐状态（hidden state）；
# - 两种朴素预测，任何模型都得先赢过它们；
# - 趋势怎样难住一个直接预测数值的模型，一个小改动又怎样救回来；
# - 单步预测，以及把自己的输出再喂回去的递归预测。
#
# 先读这两张卡片：[时序窗口](../data/time-series-windows.md)、[LSTM](../nn/lstm.md)。

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
# ## 序列，按时间切开
#
# 720 小时：周期为 24 的日波动，每小时上升 0.02，外加标准差 0.2 的噪声。前 480 小时用来训练，接着 120 小时验证，最后 120 小时测试。要是随机切，几乎每个测试时刻的前后都有训练数据；可真到了预测的时候，未来是没得学的。
#
# 数据是自己造的，所以下限也知道：噪声谁也猜不到，预测的典型误差不可能比 0.2 小多少。

# %% alt="序列带着 30 个日波动从 0 左右升到 14；两条虚线在第 480 和第 600 小时把它切开"
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
# ## 只用训练段来缩放
#
# 输入的大小在 1 左右，网络最好学。均值和标准差只从前 480 小时里算，往后的一律当作不知道。如果用整条序列的统计量，训练数据就等于提前知道了序列会升到多高。
#
# 从打印的结果看得出趋势的影响：测试段缩放之后离 0 很远，大部分比训练时见过的都高。先记住这件事，后面要用。

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
# ## 用 Dataset 切窗口
#
# 第 `i` 个样本是一对：48 个值作输入，形状 `(48, 1)`；紧跟着的那个值作目标。`first` 和 `last` 指定目标落在哪些小时。每一段由目标来划分：测试段最前面的窗口会伸进验证段，这没有问题，因为做预测的时候，过去是已知的。
#
# 下面的代码核对了样本数，也核对了没有哪个小时同时是两段的目标。

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
assert sorted(targets) == list(range(PAST, 720))  # 每个小时恰好一次


# %% [markdown]
# 训练窗口可以打乱：每个窗口自带它的过去，模型每次也都从空的记忆开始。不能乱的是切分，还有评估时的次序，这样预测才和小时对得上。

# %%
def loader(part, shuffle=False):
    generator = torch.Generator().manual_seed(0)
    return DataLoader(parts[part], 64, shuffle=shuffle, generator=generator)


x, y = next(iter(loader("train", shuffle=True)))
print(tuple(x.shape), tuple(y.shape))
assert torch.equal(torch.cat([y for _, y in loader("val")]), scaled[480:600])


# %% [markdown]
# ## 先看两种朴素预测
#
# 「上一个值」：下一小时和这一小时一样。「昨天同一时刻」：下一小时和 24 小时前一样。这两种不花力气，它们的误差就是模型要赢过的线。误差用均方根误差（RMSE），单位与序列相同，在测试段上算。
#
# 这两个数都能手算出来，下面的代码核对了：前一种的误差里有波动和趋势一小时的变化，后一种的误差里有趋势一天升高的 0.48；两种都含有两个小时的噪声。

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
# ## 模型
#
# `nn.LSTM` 一步一步读完窗口。它返回的东西里，要用的是最后的隐状态 `h`，形状 `(layers, B, hidden)`：`h[-1]` 概括了整个窗口，再由一个线性层变成一个数。窗口的形状是 `(B, T, 1)`，所以写 `batch_first=True`。
#
# `relative=True` 就是前面说的那个小改动：先把窗口平移，让最后一个值变成 0；输出再加回到最后一个值上。这样模型说的是序列「变化多少」，不是「处在多高」。第 100 小时的窗口和第 700 小时的窗口看上去就差不多了，趋势抬高了多少都没关系。

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
    up = model(x + 5) - model(x)  # 同一个窗口，抬高 5
print(tuple(model(x).shape), sum(p.numel() for p in model.parameters()))
torch.testing.assert_close(up, torch.full((64,), 5.0))


# %% [markdown]
# ## 训练，边训练边验证
#
# 还是常见的循环，外加三个习惯：裁剪梯度，因为窗口长了梯度可能爆炸；每轮之后量一次验证误差，单位与序列相同；留住最好那一轮的权重。`state_dict()` 给出的是还在变的那些张量，所以要用 `deepcopy` 存一份。

# %%
@torch.inference_mode()
def predict(model, part):
    model.eval()
    outputs = [model(x.to(device)).cpu() for x, _ in loader(part)]
    return torch.cat(outputs) * std + mean  # 换回序列的单位


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
# 两个模型用同样的方法训练，一个直接学数值（levels），一个学变化（changes）。图上是各段误差随轮数的变化，灰线是噪声。实线是训练段，两个模型都往灰线靠；虚线是验证段，只有学变化的模型往灰线靠：验证段比训练段高，学数值的模型弱就弱在这里。

# %% alt="两个模型的误差随轮数变化，纵轴为对数：训练曲线降向 0.2 的灰线，学数值的模型的验证虚线一直高出许多"
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
# ## 在测试段上往前一步
#
# 现在轮到测试段，只看一次。每个预测都看得到 48 个真实值。学变化的模型，误差比两种朴素预测小得多；学数值的模型输给「昨天同一时刻」。
#
# 看图要当心：只往前一步，连灰色的「上一个值」看上去也挺准，其实它就是真实曲线往右挪了一小时。单步预测好不好，光看图看不出来，要和朴素预测比数字。

# %% alt="测试段的三天：圆点是真实值，学变化的模型的预测贴着它们，学数值的偏低，灰线「上一个值」晚一小时"
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
# ## 往前许多步：递归预测
#
# 要预测第二步，真实的第一步还不存在。于是把模型自己的输出接到窗口末尾，去掉最早的一个值，再调用模型，如此 48 次。每一步的误差都会回到输入里。
#
# 这个函数一次处理许多窗口：从测试段的 73 个小时分别出发，免得结果只凭某一个起点的运气。先检查有没有偷看未来：把出发时刻及以后的值全改成 nan，预测应当一点不变。

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
# 朴素预测也能往前走许多步：一种把最后的值一直保持下去，一种把最后一天重复下去。左图是从第 600 小时出发的一次预测，右图是全部 73 个起点上每一步的误差。
#
# 学变化的模型跟着波动和趋势走了两天，到第 48 步，误差还和第 1 步差不多大。学数值的模型没见过这么高的值：每个输出都偏低，接回窗口，又把下一个往下拉。重复最后一天的预测像台阶一样变差：到第二天，趋势已经走出两倍远。保持最后的值，只有第 24 步和第 48 步还行，那时波动正好回到原处；即便如此，也落在了趋势后面。

# %% alt="左图：从第 600 小时起，学变化的模型 48 小时都跟着真实值，学数值的模型远远落在下面。右图：每一步的误差，学变化的最低，重复一天的呈台阶状，另两条最高"
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
# ## 还要记住的
#
# 赢了的这个模型并没有未卜先知：它会的只是一个从没变过的波形，和一个从没变过的斜率。只有未来还像过去，测出来的误差才算数。
#
# 另外记住两点：误差要按步数报，只报 48 步的平均，就看不出误差出在哪几步。作比较时，每种方法用到的信息要一样多：这里都只看得到出发之前的小时。
#
# ## 接下来
#
# - 多个特征、多个目标的窗口，以及 `unfold`：[时序窗口](../data/time-series-windows.md)。
# - 层数、方向、长短不一的序列：[LSTM](../nn/lstm.md)。
# - 梯度为什么要裁剪、放在哪里：[梯度裁剪](../training/grad-clipping.md)。
# - 切分、验证与过拟合：[训练 / 验证 / 测试集](../models/splits-and-overfitting.md)。
# - 给循环加上早停、学习率调度和检查点：笔记本《训练模板》。
