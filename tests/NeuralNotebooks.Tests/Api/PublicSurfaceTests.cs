using NeuralNotebooks.Lessons;
using Shared.Api;

namespace NeuralNotebooks.Tests.Api;

public class PublicSurfaceTests
{
    [Fact]
    public void A_change_of_the_public_API_is_a_change_of_library_api_txt() => PublicSurface.AssertIs(
        Path.Combine(TestFolder.CourseRoot, "tests", "NeuralNotebooks.Tests", "Api", "library-api.txt"), typeof(Course).Assembly);
}
