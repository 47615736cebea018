# raises: ValueError: Both events must be created with argument 'enable_timing=True'.
import torch

a, b = torch.cuda.Event(), torch.cuda.Event()
a.record()
b.record()
a.elapsed_time(b)
