// Stand-ins for the part of .NET Interactive that the bridge uses. StubSignatureTests holds them to the real signatures.
namespace Microsoft.DotNet.Interactive;

public abstract class Kernel
{
    private protected Kernel() { }
}

public interface IKernelExtension
{
    Task OnLoadAsync(Kernel kernel);
}
