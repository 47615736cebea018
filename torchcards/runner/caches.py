"""What Python and its libraries write into their own namespaces as they work: no state of a program."""

# names in any namespace
ANYWHERE = frozenset(
    """__warningregistry__ __annotations__ __slotnames__ _abc_impl __abstractmethods__ tempdir stdin stdout
    stderr __stdin__ __stdout__ __stderr__ argv path unraisablehook excepthook last_type last_value
    last_traceback filters next_id _unit_rectangle _unit_circle _unit_circle_righthalf _unit_regular_polygons
    _hatch_dict""".split()
)

# names in one module or class: counters, and what is computed once
IN_ONE = {
    "pkgutil": {"_NAME_PATTERN"},
    "torch._dynamo.compiled_autograd": {"COMPILE_COUNTER"},
    "torch._dynamo.utils": {"op_count"},
    "torch._dynamo.utils.CleanupManager": {"count"},
    "torch._dynamo.mutation_guard.GenerationTracker": {"dynamic_classes", "generation_values"},
    "torch._functorch._aot_autograd.logging_utils": {"graph_being_compiled", "nth_graph"},
    "torch._subclasses.fake_tensor.FakeTensorMode": {"cache_hits", "cache_misses"},
    "torch._subclasses.meta_utils": {"DESCRIBER_NEXT_ID"},
    "torch.utils._filelock.FileLock": {"_instances", "_instances_lock", "_instances_under_construction"},
}

# dictionaries, lists and sets that are kept whole
WHOLE = frozenset(
    """torch._dynamo.funcname_cache.cache torch._logging.structured.INTERN_TABLE torch._ops.cached_ops
    torch.utils._stats.simple_call_counter torch.fx.operator_schemas._SCHEMA_TO_SIGNATURE_CACHE
    torch._subclasses.fake_impls.FAST_OP_IMPLEMENTATIONS torch._dynamo.eval_frame.cached_backends
    torch.jit._builtins._builtin_table torch._library.simple_registry.SimpleLibraryRegistry._data
    torch._dynamo.utils.ExactWeakKeyDictionary.values torch._dynamo.utils.ExactWeakKeyDictionary.refs
    torch.fx.graph_module._EvalCacheLoader.eval_cache
    torch._subclasses.fake_tensor.FakeTensorMode.cache
    torch._dynamo.variables.builtin.BuiltinVariable.call_function_handler_cache
    torch._dynamo.eval_frame.DynamoTLS.traced_frame_infos
    sys.modules sys.path sys.path_hooks sys.path_importer_cache sys.meta_path sys.argv posix.environ
    warnings.filters warnings._onceregistry gc.callbacks gc.garbage re._cache linecache.cache
    inspect.modulesbyfile inspect._filesbymodname threading._active threading._limbo
    threading._shutdown_locks importlib._bootstrap._module_locks importlib._bootstrap._blocking_on
    logging._handlerList typing._overload_registry typing._cleanups encodings._cache
    zipimport._zip_directory_cache
    multiprocessing.process._children multiprocessing.util._finalizer_registry subprocess._active
    ctypes._c_functype_cache ctypes._pointer_type_cache copyreg._extension_cache
    platform._sys_version_cache platform._platform_cache asyncio.tasks._current_tasks
    asyncio.coroutines._iscoroutine_typecache xml.etree.ElementPath._cache sysconfig._CONFIG_VARS
    matplotlib.colors._ColorMapping.cache matplotlib.colors.ColorConverter.cache
    matplotlib.colors.ListedColormap.colors matplotlib._pylab_helpers.Gcf.figs""".split()
)

# and those of that name wherever they stand
IN_ANY = frozenset("_dispatch_cache _field_defaults _member_map_ _member_names_ _value2member_map_".split())

# what a library counts or notes for itself and would tell: put back as it was
PUT_BACK = frozenset(
    """torch._subclasses.fake_tensor.FakeTensorMode.cache_bypasses
    torch.fx.experimental.proxy_tensor._FAKE_TENSOR_ID_TO_PROXY_MAP_FOR_EXPORT
    torch.nn.attention.flex_attention._WARNINGS_SHOWN""".split()
)
