// A rehearsal device: CUDA's semantics behind torch's own CUDA dispatch key, on a build without CUDA.
//
// Tensors are genuine torch.Tensor objects whose device is cuda:N. Their bytes lie in host memory and
// every operator runs its CPU kernel on an alias of those bytes. Nothing here is a GPU.
#pragma once
#include <c10/core/Allocator.h>
#include <c10/core/CachingDeviceAllocator.h>
#include <c10/core/Device.h>

#include <cstdint>
#include <string>

namespace rehearsal {

constexpr auto CUDA = c10::DeviceType::CUDA;

// ---- devices (runtime.cpp)
c10::DeviceIndex device_count();
c10::DeviceIndex current_device();  // of this thread
int64_t current_stream(c10::DeviceIndex device);
inline c10::Device here() { return {CUDA, current_device()}; }
c10::Device indexed(c10::Device device);  // "cuda" means the current device

// Everything that would reach the driver passes here: it notes that the device was used, and fails
// where CUDA would: in a child forked after the device was first used, and after a device-side assert.
void use_device();

// ---- errors (runtime.cpp)
[[noreturn]] void cuda_error(int code, const char* name, const char* text);
[[noreturn]] void device_assert(const std::string& why);  // as CUDA_LAUNCH_BLOCKING=1 would show it
[[noreturn]] void refuse(const std::string& what);        // right or wrong on a GPU: we cannot know

// ---- memory (memory.cpp)
c10::DeviceAllocator& device_allocator();
c10::Allocator& pinned_allocator();
bool is_pinned(const void* pointer);
c10::DeviceIndex device_of(const void* pointer);  // -1: not ours

// While one lives, CPU kernels of this thread allocate on the device: their results need no copy,
// and what does not fit is CUDA's out-of-memory error.
struct KernelScope {
  explicit KernelScope(c10::DeviceIndex device);
  ~KernelScope();
  KernelScope(const KernelScope&) = delete;
  KernelScope& operator=(const KernelScope&) = delete;

 private:
  c10::DeviceIndex before_;
};
c10::DataPtr to_device_pointer(c10::DataPtr&& host, size_t bytes, c10::DeviceIndex device);

}  // namespace rehearsal
