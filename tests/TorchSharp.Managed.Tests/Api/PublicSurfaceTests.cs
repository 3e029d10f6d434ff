using Shared.Api;

namespace TorchSharp.Tests.Api;

public class PublicSurfaceTests
{
    [Fact]
    public void A_change_of_the_public_API_is_a_change_of_engine_api_txt() =>
        PublicSurface.AssertIs(FilesBeside.Path("Api", "engine-api.txt"), typeof(torch).Assembly);
}
