# %% [markdown]
# # 训练模板：学习率调度、裁剪、早停、续训
#
# 最朴素的训练循环只有五步。可要放心让它跑一整夜，还缺不少东西：先升后降的学习率、梯度裁剪、验证变差就停，还有检查点（checkpoint），断了能接着跑，就像没断过一样。这里用几个小函数把它搭起来，再验证它们说到做到。
#
# 你会看到：
#
# - 设置集中在一处；训练中会变的东西，全装在一个对象里；
# - `train_one_epoch`、`evaluate`、`fit`，每个都短得一眼能看完；
# - 混合精度，只在用得上的设备上自己打开；
# - 训练中断再接上，数字一个不差；检查点里少存一样，又会怎样。
#
# 先读这两张卡片：[训练循环](../training/training-loop.md)、[学习率调度](../training/lr-schedulers.md)。

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
# ## 一个小到会过拟合的任务
#
# 两个交错的半月形，噪声不小：96 个点训练，400 个点验证，400 个点测试。后面模型的权重比训练点多得多，练着练着就会去记噪声，早停才有事可做。换成你自己的数据，就改这里；下面的代码都和半月形无关。

# %%
def moons(count, seed):
    x, y = make_moons(count, noise=0.35, random_state=seed)
    return torch.tensor(x, dtype=torch.float32), torch.tensor(y)


sizes = {"train": 96, "val": 400, "test": 400}
parts = {name: moons(n, seed) for seed, (name, n) in enumerate(sizes.items())}

for name, (x, y) in parts.items():
    print(f"{name:5} {tuple(x.shape)} {y.dtype} {y.bincount().tolist()}")


# %% [markdown]
# ## 设置、设备、精度
#
# 可能要调的数，全放在一个 `Config` 里。设备用一行选好。
#
# 混合精度（AMP）要在有 16 位运算硬件的 GPU 上才划算，模型也得比这里的大得多。这个模板只在硬件支持 `bfloat16` 时用它；在别处 `use_amp` 为假，`torch.autocast(..., enabled=False)` 让一切照旧用 `float32`。如果用 `float16`，就还要 `GradScaler`，裁剪之前还要 `scaler.unscale_(optimizer)`；用 `bfloat16`，这两样都不需要。见卡片[混合精度](../speed/amp.md)。

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
# ## 学习率调度
#
# 预热时学习率直线上升，之后沿半个余弦降到 0。`LambdaLR` 把初始的 `lr` 乘上函数的返回值。函数数的是步，所以每批之后都要调用一次 `scheduler.step()`。
#
# 下面的代码把 PyTorch 自带的 `LinearLR` 和 `CosineAnnealingLR` 接起来，逐个值作了比较。

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


factor = warmup_cosine(15, 90)  # 每轮 3 批，5 轮和 30 轮
ours = rates(lambda o: lr_scheduler.LambdaLR(o, factor), 90)
print([round(ours[step], 3) for step in (0, 7, 14, 15, 52, 89)])
assert torch.allclose(torch.tensor(ours), torch.tensor(rates(by_pytorch, 90)))


# %% [markdown]
# ## 会变的东西，装在一个对象里
#
# 想清楚一次训练由哪些东西组成，就知道检查点该存什么：权重、优化器的状态（AdamW 给每个权重记两个平均值）、调度器走到第几步、打乱批次用的随机数生成器、历史记录。`Run` 根据设置把它们一次建好。
#
# 这个 `generator` 只归 `DataLoader` 用；Dropout 用的是全局随机状态，那个也得存。

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
# ## 训练一轮，评估一次
#
# 只有前向和损失写在 `autocast` 里面。裁剪放在 `backward()` 与 `step()` 之间，返回的是裁剪前的范数，值得记下来：看得出 `max_norm` 到底有没有起作用。损失先以张量累加，每轮只读一次，GPU 就不必每批之后都停下来等。
#
# 两个函数各返回一个小字典，都是 `fit` 要记的那一行的一部分。

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
    x, y = (values.to(device) for values in parts[part])  # 一批
    logits = model(x)
    loss = nn.functional.cross_entropy(logits, y).item()
    accuracy = (logits.argmax(1) == y).double().mean().item()
    return {f"{part} loss": loss, f"{part} accuracy": accuracy}


# %% [markdown]
# ## 检查点
#
# `save` 先写到另一个名字，再改名：就算写到一半机器停了，旧的检查点也还完整。`load` 用 `weights_only=True`，因为文件里只有张量、数、列表和字典。写 `map_location="cpu"`，是因为随机状态必须放在 CPU 上；其余的由 `load_state_dict` 复制到该去的地方。
#
# 参数 `without` 是给后面的实验用的，你自己的模板里不需要。

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
# 一轮一轮的循环。起点是历史记录的长度，所以从头训练和接着训练用的是同一个函数。早停不必另设计数器：最好的是哪一轮、过去多久了，历史里都有，而历史就在检查点里。`best.pt` 留着最好那一轮的权重，`last.pt` 是最近一轮的全部状态。

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
# ## 跑一遍，看表
#
# 历史记录就是一行行的字典，一个调用就变成表。这里只打印到第 6 轮，隔一轮一行，数字作了舍入；`run.history` 里有全部的行和位数。训练没到 30 轮就停了：验证损失已经 10 轮没有变好。

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
# 几条曲线要合起来看。左图：训练损失还在降，验证损失却掉头向上，这就是过拟合；灰线标出留下权重的那一轮。中图：每轮的学习率落在虚线的计划上；停下的时候，余弦只走了一段。计划的长度必须事先定好，早停只是把它截断。右图：每轮最大的梯度范数，是裁剪之前的；高过横线的地方，`max_norm` 起了作用。

# %% alt="按轮画的三幅图：训练损失下降，验证损失过了灰线转而上升；学习率沿虚线的计划先升后降，只走了一段；梯度范数有时高过 1 处的横线"
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
# ## 中断再续：数字一个不差
#
# 用同样的设置再训练一次，在第 5 轮之前停住，就当机器断了电。新建一个 `Run`，加载检查点，接着训练。历史和权重必须与没断过的那次相等：不是接近，是相等。
#
# 在同一台机器的 CPU 上，这一点做得到。GPU 上有些运算求和的次序会变，要逐位相等，可能还得打开确定性算法，见[可复现](../training/reproducibility.md)。

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
# ## 每一样都少不得
#
# 每次从检查点里少读一样，再续训。没有报错，曲线也好好的，可每次都成了另一次训练。少了权重，自不必说；少了优化器，AdamW 的平均值从零开始；少了调度器，又从头预热一遍；两个随机状态，少一个换了批次，少另一个换了 Dropout 的掩码。

# %%
for piece in ("model", "optimizer", "scheduler", "order", "random"):
    lacking = Run(config)
    load(lacking, Path("cut/epoch-5.pt"), without=[piece])
    fit(lacking, Path("lacking"))
    print(f"without {piece:10} same: {same(lacking, run)}")
    assert lacking.history[:5] == run.history[:5]
    assert not same(lacking, run)

# %% [markdown]
# ## 用最好的权重测试一次
#
# 把 `best.pt` 装进一个新模型。图上画的是第二类的概率越过 0.5 的界线，点是训练点：左边是最好的一轮；右边是最后一轮，界线弯得更厉害，去够个别的点。测试集只用一次，用的是最好的权重。

# %% alt="两幅图，都是两个半月形的点：最好一轮的界线平滑，最后一轮的界线弯得更厉害，去够个别的点"
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
# ## 接下来
#
# - 别的调度，以及 `scheduler.step()` 放在哪里：[学习率调度](../training/lr-schedulers.md)。
# - 检查点里可以有什么，`weights_only` 是怎么回事：[保存与加载](../training/save-load.md)。
# - `max_norm` 怎么定：[梯度裁剪](../training/grad-clipping.md)。
# - `float16`、`GradScaler` 与 `bfloat16`：[混合精度](../speed/amp.md)。
# - 选设备的那一行：[设备](../speed/device-accelerator.md)。
# - 拿两个完整的任务来套这个模板：笔记本《手写数字》和《用 LSTM 做预测》。
