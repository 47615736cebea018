# %% [markdown]
# # Handwritten digits: softmax regression, then a small CNN
#
# A whole classification task, from the data to the mistakes that are left. The data come with scikit-learn, so nothing is downloaded. Two models learn the same images: softmax regression, which is one linear layer, and a small convolutional network.
#
# You will see:
#
# - how to split and scale images without looking at the test set;
# - one training function for both models, and their curves;
# - what the linear model has learnt, drawn as ten images;
# - accuracy per class, the confusion matrix, and the images that are hardest;
# - what happens when you move every image by one pixel.
#
# Read these two cards first: [softmax and cross-entropy](../models/softmax-cross-entropy.md) and [the training loop](../training/training-loop.md).

# %%
import math

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from sklearn.metrics import confusion_matrix
from sklearn.model_selection import train_test_split
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset
from tqdm import tqdm

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
plt.rcParams.update({"figure.facecolor": "white", "figure.dpi": 90})

# %% [markdown]
# ## The data
#
# 1797 grey images of 8 × 8 pixels, and for each the digit it shows. A pixel counts the inked dots in a 4 × 4 block of a finer scan, so its values run from 0 to 16. The ten classes are about equally frequent: guessing gives an accuracy of about 0.1.
#
# Look at shapes, dtypes and ranges before anything else. `cross_entropy` wants class indices of type `int64`, and it gets them here.

# %%
digits = load_digits()
images = torch.tensor(digits.images, dtype=torch.float32)  # (1797, 8, 8)
labels = torch.tensor(digits.target)  # (1797,)

print(tuple(images.shape), images.dtype, labels.dtype)
print("pixels from", images.min().item(), "to", images.max().item())
print("per class", labels.bincount().tolist())
assert len(labels.bincount()) == 10 and labels.bincount().min() > 170

# %% [markdown]
# Now look at the images themselves: three of each digit, one digit per column. Some are hard to read even for you, such as the 9 in the second row. The title is the label.

# %% alt="Three rows of ten small grey images: each column shows three handwritings of one digit, 0 to 9"
figure, grid = plt.subplots(3, 10, figsize=(9, 3), layout="constrained")
for digit, column in enumerate(grid.T):
    rows = (labels == digit).nonzero()[:3, 0]
    for axes, row in zip(column, rows, strict=True):
        axes.imshow(images[row], cmap="gray_r")
        axes.set_axis_off()
    column[0].set_title(digit)
plt.show()

# %% [markdown]
# ## Split first
#
# Three parts: training for the weights, validation for your decisions, test for one last look. `stratify` keeps the ten classes in the same proportion in each part, and the fixed `random_state` gives you the same parts on every run.
#
# One thing this split cannot do: the data do not say who wrote a digit, so the same hand is likely to be in all three parts. The accuracy below holds for further images by these writers; for a stranger's hand expect less.

# %%
everything = torch.arange(len(labels))
rest, test = train_test_split(
    everything, test_size=360, stratify=labels, random_state=0
)
train, val = train_test_split(
    rest, test_size=360, stratify=labels[rest], random_state=0
)
parts = {"train": train, "val": val, "test": test}

for name, part in parts.items():
    counts = labels[part].bincount()
    print(f"{name:5} {len(part):4} per class {counts.min()} to {counts.max()}")
assert torch.cat([train, val, test]).sort().values.equal(everything)

# %% [markdown]
# ## Scale by the training part
#
# Mean and standard deviation are computed from the training images alone, then applied to all. There is one mean and one standard deviation for all pixels, not one pair per pixel: some pixels at the edge are the same in every training image, so that their standard deviation is 0, and 0 / 0 gives nan.
#
# `[:, None]` adds the channel dimension, `(N, 8, 8)` to `(N, 1, 8, 8)`, because convolutions want it.

# %%
mean, std = images[train].mean(), images[train].std()


def prepared(raw):
    return ((raw - mean) / std)[:, None]  # (N, 1, 8, 8)


x = prepared(images)
per_pixel = (images[train] - images[train].mean(0)) / images[train].std(0)

print("pixels that never change:", per_pixel.isnan().all(0).sum().item())
print(f"train mean {abs(x[train].mean()):.2f} std {x[train].std():.2f}")
assert per_pixel.isnan().any() and not x.isnan().any()
assert abs(x[test].mean()) < 0.1  # near 0, not exactly


# %% [markdown]
# ## DataLoader
#
# Training batches are shuffled, with a generator of their own: each model starts from the same seed and sees the same batches. Evaluation is not shuffled, so predictions stay in the order of the images.

# %%
def loader(inputs, targets, shuffle=False):
    generator = torch.Generator().manual_seed(0)
    data = TensorDataset(inputs, targets)
    return DataLoader(data, 64, shuffle=shuffle, generator=generator)


batches = loader(x[train], labels[train], shuffle=True)
sizes = [len(yb) for xb, yb in batches]
xb, yb = next(iter(batches))

print(tuple(xb.shape), tuple(yb.shape), len(batches), "batches")
print("last batch", sizes[-1])
assert len(sizes) == math.ceil(1077 / 64) and sum(sizes) == len(train)


# %% [markdown]
# ## Train and evaluate
#
# Four functions that do not know which model they get. `train_one_epoch` returns the mean loss over the samples: the last batch is smaller, so each batch counts by its size. `predict` switches to evaluation mode, and returns raw scores (logits) on the CPU; `evaluate` makes loss and accuracy of them. `fit` evaluates after each epoch and keeps a history.
#
# The progress bar of `tqdm` goes to the error stream; that is why it moves while the cell runs and is not in the saved output.

# %%
def train_one_epoch(model, batches, optimizer):
    model.train()
    total = 0.0
    for xb, yb in batches:
        xb, yb = xb.to(device), yb.to(device)
        loss = F.cross_entropy(model(xb), yb)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(yb)
    return total / len(batches.dataset)


@torch.inference_mode()
def predict(model, inputs, targets):
    model.eval()
    batches = loader(inputs, targets)
    return torch.cat([model(xb.to(device)).cpu() for xb, _ in batches])


def evaluate(model, inputs, targets):
    logits = predict(model, inputs, targets)
    loss = F.cross_entropy(logits, targets).item()
    return loss, (logits.argmax(1) == targets).double().mean().item()


def fit(model, inputs, targets, epochs, lr):
    optimizer = torch.optim.AdamW(model.parameters(), lr=lr)
    batches = loader(inputs, targets, shuffle=True)
    history = {"train loss": [], "val loss": [], "val accuracy": []}
    for _ in tqdm(range(epochs), leave=False):
        loss = train_one_epoch(model, batches, optimizer)
        scores = loss, *evaluate(model, x[val], labels[val])
        for values, score in zip(history.values(), scores, strict=True):
            values.append(score)
    return history


# %% [markdown]
# ## Softmax regression
#
# `Flatten` lays the 64 pixels in a row, `Linear` makes 10 scores of them. There is no softmax in the model, because `cross_entropy` takes logits.
#
# Check the start before you train. A model that knows nothing gives each class a probability of about 1/10, and so a loss of about log 10 ≈ 2.30. Unscaled inputs show here at once: with pixels up to 16, this model would start at more than twice that loss.

# %%
torch.manual_seed(0)
linear = nn.Sequential(nn.Flatten(), nn.Linear(64, 10)).to(device)

first_loss, _ = evaluate(linear, x[train], labels[train])
raw_loss, _ = evaluate(linear, images[train], labels[train])  # not scaled
assert abs(first_loss - math.log(10)) < 0.5 and raw_loss > 2 * math.log(10)

linear_history = fit(linear, x[train], labels[train], epochs=20, lr=0.01)

print("parameters", sum(p.numel() for p in linear.parameters()))
print("val accuracy above 0.93:", linear_history["val accuracy"][-1] > 0.93)
assert linear_history["val accuracy"][-1] > 0.93

# %% [markdown]
# A linear model gives each class 64 weights, one per pixel, so you can draw them as an image. Red is where ink raises the score of the digit, blue where ink lowers it. The 0 is blue in the middle: ink in the hole speaks against a 0.

# %% alt="Ten red and blue 8 × 8 images, the weights of each class: the 0 has a blue centre inside a red ring"
weights = linear[1].weight.detach().cpu().reshape(10, 8, 8)
limit = weights.abs().max().item()

figure, grid = plt.subplots(2, 5, figsize=(7, 3.2), layout="constrained")
for digit, axes in enumerate(grid.flat):
    axes.imshow(weights[digit], cmap="RdBu_r", vmin=-limit, vmax=limit)
    axes.set_title(digit)
    axes.set_axis_off()
plt.show()

assert weights[0, 3:5, 3:5].mean() < 0 < weights[0, 3:5, 2].mean()


# %% [markdown]
# ## A small CNN
#
# A convolution looks at 3 × 3 neighbourhoods, with the same weights at each place. `padding=1` keeps the size at 8 × 8, `MaxPool2d` halves it. Dropout in front of the last layer works against overfitting: 1077 images are few for about 10,000 weights.
#
# The loop prints the shape after each layer, so you can read off where the 512 comes from: 32 × 4 × 4.

# %%
def small_cnn():
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Conv2d(1, 16, 3, padding=1),
        nn.ReLU(),
        nn.Conv2d(16, 32, 3, padding=1),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Dropout(0.5),
        nn.Linear(512, 10),
    ).to(device)


cnn = small_cnn()
h = x[:1].to(device)
for layer in cnn:
    h = layer(h)
    print(f"{type(layer).__name__:10} {tuple(h.shape)}")
print("parameters", sum(p.numel() for p in cnn.parameters()))

# %% [markdown]
# The same `fit` trains it. On the left, the losses: the CNN falls below the linear model. Its solid line, the training loss, is measured with dropout on and during the epoch, so it may lie above the dashed one for a while. On the right, the accuracy on the validation part.

# %% alt="Two plots over the epochs: the losses of both models fall, the CNN's lower; the validation accuracy of the CNN ends above that of the linear model"
cnn_history = fit(cnn, x[train], labels[train], epochs=15, lr=0.003)
histories = {"softmax regression": linear_history, "CNN": cnn_history}

figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.4), layout="tight")
for color, (name, history) in zip(["C0", "C1"], histories.items()):
    left.plot(history["train loss"], color=color, label=f"{name}, train")
    left.plot(history["val loss"], "--", color=color, label=f"{name}, val")
    right.plot(history["val accuracy"], color=color, label=name)
left.set(yscale="log", xlabel="epoch", ylabel="loss")
right.set(xlabel="epoch", ylabel="val accuracy", ylim=(0.8, 1.0))
left.legend(fontsize=8)
right.legend(fontsize=8, loc="lower right")
plt.show()

assert cnn_history["val accuracy"][-1] > 0.95
assert min(cnn_history["val loss"]) < min(linear_history["val loss"])

# %% [markdown]
# ## The test set, once
#
# All decisions are made; now the test images are used for the first time. Read such a number with its precision: one of 360 images is 0.3 percentage points, so a difference of two or three images says little.

# %%
models = {"softmax regression": linear, "CNN": cnn}
truth = labels[test]
logits = {name: predict(m, x[test], truth) for name, m in models.items()}
correct = {name: z.argmax(1) == truth for name, z in logits.items()}

for name, floor in [("softmax regression", 0.92), ("CNN", 0.94)]:
    accuracy = correct[name].double().mean().item()
    print(f"{name}: more than {floor} correct: {accuracy > floor}")
    assert accuracy > floor


# %% [markdown]
# ## Accuracy per class
#
# One number hides which digits fail. Each point is the share of one digit's test images that were recognised; a class has about 36 of them, so one mistake lowers its point by almost 0.03.

# %% alt="Points for the digits 0 to 9, two per digit: most lie between 0.94 and 1.0, the 8 is lowest for both models"
def per_class(hits):
    return torch.stack([hits[truth == k].double().mean() for k in range(10)])


figure, axes = plt.subplots(figsize=(8, 3.2))
for shift, (name, hits) in zip([-0.1, 0.1], correct.items()):
    axes.plot(torch.arange(10) + shift, per_class(hits), "o", label=name)
axes.set(xticks=range(10), ylim=(0.8, 1.01), xlabel="digit", ylabel="accuracy")
axes.grid(axis="y", alpha=0.4)
axes.legend(loc="lower left")
plt.show()

weighted = per_class(correct["CNN"]) @ truth.bincount().double() / len(truth)
torch.testing.assert_close(weighted, correct["CNN"].double().mean())
assert per_class(correct["CNN"]).min() > 0.7


# %% [markdown]
# ## The confusion matrix
#
# Rows are the true digits, columns the predicted ones. The diagonal holds what is right; anything beside it says which digit was taken for which. `bincount` counts the pairs in one line, and the result equals that of scikit-learn.
#
# The colour is on a log scale (of the count + 1), so that single mistakes stay visible beside 36 hits.

# %% alt="Two 10 × 10 matrices with counts: nearly everything is on the diagonal, the CNN has fewer entries beside it"
def confusion(predicted):
    return (truth * 10 + predicted).bincount(minlength=100).reshape(10, 10)


matrices = {name: confusion(z.argmax(1)) for name, z in logits.items()}

figure, panels = plt.subplots(1, 2, figsize=(9, 4.6), layout="constrained")
for axes, (name, matrix) in zip(panels, matrices.items(), strict=True):
    axes.imshow(matrix.double().log1p(), cmap="Blues")
    for row, column in matrix.nonzero().tolist():
        n, color = matrix[row, column].item(), "w" if row == column else "k"
        axes.text(column, row, n, color=color, ha="center", va="center")
    axes.set(title=name, xlabel="predicted", ylabel="true")
    axes.set(xticks=range(10), yticks=range(10))
plt.show()

for name, matrix in matrices.items():
    assert matrix.sum(1).equal(truth.bincount())
    assert matrix.trace() == correct[name].sum()
    by_sklearn = confusion_matrix(truth, logits[name].argmax(1))
    assert (matrix.numpy() == by_sklearn).all()

# %% [markdown]
# ## Look at the mistakes
#
# These are the ten test images to whose true class the CNN gives the lowest probability. The title says truth → prediction and the probability of the prediction; a red title is a mistake. Looking at them tells you more than the next decimal: are they bad images, wrong labels, or something the model should have seen?

# %% alt="Ten test images with titles such as 5 → 9 and a probability; red titles mark the wrong ones"
probs = logits["CNN"].softmax(1)  # (360, 10)
of_truth = probs[torch.arange(360), truth]
hardest = of_truth.argsort()[:10]

figure, grid = plt.subplots(2, 5, figsize=(8, 3.8), layout="constrained")
for axes, i in zip(grid.flat, hardest.tolist(), strict=True):
    p, guess = probs[i].max(0)
    color = "k" if guess == truth[i] else "C3"
    axes.imshow(images[test][i], cmap="gray_r")
    axes.set_title(f"{truth[i]} → {guess}  {p:.2f}", color=color, fontsize=10)
    axes.set_axis_off()
plt.show()

assert not correct["CNN"][hardest[0]]
assert of_truth[~correct["CNN"]].max() < 0.5


# %% [markdown]
# ## Move the images by one pixel
#
# Each digit of this data sits in the middle of its image. Move the test images by one pixel in each of four directions, and both models drop far down. The linear model has one weight per place, so that was to be expected. The CNN holds out better, but convolution alone does not make it indifferent to shifts: its last layer has weights for each place, too.
#
# The mend is in the data: a second CNN is trained on the images and their four shifted copies. It recognises shifted images about as well as centred ones. This is what augmentation is for.

# %%
def moved(raw):
    pads = (1, -1, 0, 0), (-1, 1, 0, 0), (0, 0, 1, -1), (0, 0, -1, 1)
    return torch.cat([prepared(F.pad(raw, pad)) for pad in pads])


def after_moving(model):
    return evaluate(model, moved(images[test]), truth.repeat(4))[1]


more_x = torch.cat([x[train], moved(images[train])])
more_labels = labels[train].repeat(5)
augmented = small_cnn()
fit(augmented, more_x, more_labels, epochs=6, lr=0.003)

print("training images", len(train), "->", len(more_x))
print("linear below 0.6:", after_moving(linear) < 0.6)
print("CNN below 0.85:", after_moving(cnn) < 0.85)
print("augmented CNN above 0.92:", after_moving(augmented) > 0.92)
assert after_moving(linear) + 0.1 < after_moving(cnn) < 0.85
assert after_moving(augmented) > 0.92
assert evaluate(augmented, x[test], truth)[1] > 0.95

# %% [markdown]
# ## What next
#
# - Larger images and Fashion-MNIST: [image dataset](../data/image-dataset.md). Replace `load_digits` and the sizes, and the rest of this notebook stays.
# - How sizes pass through convolution and pooling: [Linear and Conv2d shapes](../nn/linear-and-conv-shapes.md).
# - More on accuracy, top-k and the confusion matrix: [evaluation](../training/evaluate-accuracy.md).
# - Keep the trained weights: [save and load](../training/save-load.md).
# - A template with schedule, early stopping and checkpoints: the notebook *A training template*.
