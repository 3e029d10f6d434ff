using System.Reflection;
using System.Reflection.Emit;
using NeuralNotebooks.Lessons;

namespace NeuralNotebooks.Tests.Lessons;

/// <summary>Against assemblies made here, with the names and signatures that .NET Interactive and the extension have.</summary>
public class HostExtensionTests
{
    [Fact]
    public void The_extension_gets_the_hosts_root_kernel()
    {
        var kernel = MakeKernel("the root kernel");
        HostExtension.Register(kernel.Assembly, MakeExtension("KernelExtension", kernel));
        Assert.Equal("the root kernel", Witness.KernelSeen);
    }

    [Fact]
    public void A_host_without_a_kernel_is_said_so()
    {
        var kernel = MakeKernel(null);
        var error = Assert.Throws<InvalidOperationException>(() => HostExtension.Register(kernel.Assembly, MakeExtension("KernelExtension", kernel)));
        Assert.Contains("runs no kernel", error.Message);
    }

    [Fact]
    public void An_extension_without_its_type_is_said_so()
    {
        var kernel = MakeKernel("root");
        var error = Assert.Throws<InvalidOperationException>(() => HostExtension.Register(kernel.Assembly, MakeExtension("Other", kernel)));
        Assert.Contains("has no type KernelExtension", error.Message);
    }

    [Fact]
    public void An_assembly_that_is_no_host_is_said_so() => Assert.Contains("has no type Kernel",
        Assert.Throws<InvalidOperationException>(() => HostExtension.Register(typeof(Course).Assembly, typeof(Course).Assembly)).Message);

    [Fact]
    public void Outside_NET_Interactive_nothing_is_loaded() => Assert.Null(HostExtension.LoadOnce());

    // class Kernel { public string Name; public static Kernel Root { get; } } in an assembly made in memory.
    private static Type MakeKernel(string? name)
    {
        var type = Module("Host under test").DefineType("Microsoft.DotNet.Interactive.Kernel", TypeAttributes.Public);
        type.DefineField("Name", typeof(string), FieldAttributes.Public);
        var root = type.DefineField("root", type, FieldAttributes.Public | FieldAttributes.Static);
        var getter = type.DefineMethod("get_Root", MethodAttributes.Public | MethodAttributes.Static, type, []);
        var code = getter.GetILGenerator();
        code.Emit(OpCodes.Ldsfld, root);
        code.Emit(OpCodes.Ret);
        type.DefineProperty("Root", PropertyAttributes.None, type, null).SetGetMethod(getter);

        var kernel = type.CreateType();
        if (name is null) return kernel;
        var instance = Activator.CreateInstance(kernel)!;
        kernel.GetField("Name")!.SetValue(instance, name);
        kernel.GetField("root")!.SetValue(null, instance);
        return kernel;
    }

    // class KernelExtension { public Task OnLoadAsync(Kernel kernel) => Witness.Remember(kernel); }
    private static Assembly MakeExtension(string name, Type kernel)
    {
        var type = Module("Extension under test").DefineType($"NeuralNotebooks.Polyglot.{name}", TypeAttributes.Public);
        var method = type.DefineMethod("OnLoadAsync", MethodAttributes.Public | MethodAttributes.Virtual, typeof(Task), [kernel]);
        var code = method.GetILGenerator();
        code.Emit(OpCodes.Ldarg_1);
        code.Emit(OpCodes.Call, typeof(Witness).GetMethod(nameof(Witness.Remember))!);
        code.Emit(OpCodes.Ret);
        return type.CreateType().Assembly;
    }

    private static ModuleBuilder Module(string name) =>
        AssemblyBuilder.DefineDynamicAssembly(new AssemblyName(name), AssemblyBuilderAccess.Run).DefineDynamicModule("main");
}

/// <summary>What the extension that the tests make calls.</summary>
public static class Witness
{
    public static string? KernelSeen { get; private set; }

    public static Task Remember(object kernel)
    {
        KernelSeen = (string)kernel.GetType().GetField("Name")!.GetValue(kernel)!;
        return Task.CompletedTask;
    }
}
