using System.Reflection;
using System.Runtime.Loader;

namespace NeuralNotebooks.Lessons;

/// <summary>
/// Loads the course's extension into .NET Interactive, when that is the host and the extension was built. A reference by
/// path loads no extension, so the library does it, and by reflection, because it references no host.
/// </summary>
internal static class HostExtension
{
    private const string Host = "Microsoft.DotNet.Interactive";
    private const string Extension = "NeuralNotebooks.Polyglot";
    private static readonly Lazy<string?> Result = new(Load);

    /// <summary>What happened, for the reader; null when there is nothing to load. Loads once, and never throws.</summary>
    public static string? LoadOnce() => Result.Value;

    /// <summary>Registers an extension with a host's root kernel.</summary>
    /// <param name="host">The host's assembly, which has the type Kernel.</param>
    /// <param name="extension">The assembly that has the type KernelExtension.</param>
    /// <exception cref="InvalidOperationException">One of the two lacks what this knows of it.</exception>
    internal static void Register(Assembly host, Assembly extension)
    {
        var kernelType = host.GetType($"{Host}.Kernel") ?? throw new InvalidOperationException($"{Host} has no type Kernel");
        var kernel = kernelType.GetProperty("Root", BindingFlags.Public | BindingFlags.Static)?.GetValue(null)
            ?? throw new InvalidOperationException($"{Host} runs no kernel");
        var type = extension.GetType($"{Extension}.KernelExtension")
            ?? throw new InvalidOperationException($"{Extension} has no type KernelExtension");
        var load = type.GetMethod("OnLoadAsync", [kernelType])
            ?? throw new InvalidOperationException("KernelExtension has no method OnLoadAsync(Kernel)");
        if (load.Invoke(Activator.CreateInstance(type), [kernel]) is Task task) task.GetAwaiter().GetResult();
    }

    private static string? Load()
    {
        try
        {
            var host = AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(assembly => assembly.GetName().Name == Host);
            if (host is null) return null;

            var library = typeof(HostExtension).Assembly;
            var file = Path.Combine(Path.GetDirectoryName(library.Location) ?? "", $"{Extension}.dll");
            if (!File.Exists(file)) return ".NET Interactive, without the course's extension";

            var context = AssemblyLoadContext.GetLoadContext(library) ?? AssemblyLoadContext.Default;
            Register(host, context.LoadFromAssemblyPath(file));
            return ".NET Interactive, with the course's extension";
        }
        catch (Exception error)
        {
            return $".NET Interactive; the course's extension did not load: {ErrorHint.Cause(error).Message}";
        }
    }
}
