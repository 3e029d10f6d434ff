namespace TorchSharp;

/// <summary>Knows the current dispose scope of each thread.</summary>
internal static class DisposeScopeManager
{
    [ThreadStatic] private static DisposeScope? current;

    public static DisposeScope? Current => current;

    public static DisposeScope Open() => current = new DisposeScope(current);

    /// <summary>Ends a scope; scopes that were opened inside it and forgotten end with it.</summary>
    public static void Close(DisposeScope scope)
    {
        for (var s = current; s is not null; s = s.OuterScope)
            if (ReferenceEquals(s, scope))
            {
                current = scope.OuterScope;
                return;
            }
    }

    public static torch.Tensor Register(torch.Tensor tensor)
    {
        current?.Attach(tensor);
        return tensor;
    }
}

public static partial class torch
{
    /// <summary>The innermost dispose scope of this thread; null when there is none.</summary>
    public static DisposeScope? CurrentDisposeScope => DisposeScopeManager.Current;

    /// <summary>Opens a scope that disposes of the tensors made in it. Use it with <c>using</c>.</summary>
    public static DisposeScope NewDisposeScope() => DisposeScopeManager.Open();
}
