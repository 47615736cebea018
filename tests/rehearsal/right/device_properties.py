import torch

assert torch.cuda.is_available() and torch.cuda.device_count() == 1
assert isinstance(torch.cuda.get_device_name(), str) and torch.version.cuda
properties = torch.cuda.get_device_properties(0)
assert properties.total_memory > 1 << 30 and properties.multi_processor_count > 0
assert torch.cuda.get_device_capability() == (properties.major, properties.minor)
assert torch.cuda.is_bf16_supported() and torch.cuda.current_device() == 0
assert torch.backends.cuda.is_built() and torch.backends.cudnn.is_available()
free, total = torch.cuda.mem_get_info()
assert 0 < free <= total == properties.total_memory
