import torch

device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
assert device.type == "cuda"
kwargs = {"num_workers": 0, "pin_memory": True} if torch.cuda.is_available() else {}
torch.backends.cudnn.benchmark = True
torch.backends.cudnn.deterministic = True
torch.backends.cuda.matmul.allow_tf32 = True
torch.set_float32_matmul_precision("high")
torch.cuda.manual_seed(0)
torch.cuda.empty_cache()
assert torch.backends.cudnn.version() > 8000 and torch.cuda.get_arch_list()
x = torch.ones(2).type("torch.cuda.FloatTensor")
assert x.type() == "torch.cuda.FloatTensor" and isinstance(x, torch.cuda.FloatTensor)
assert torch.ones(2, device=device).cuda(non_blocking=True).storage().device.type == "cuda"
