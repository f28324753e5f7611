namespace Framing.Tests;

public class TextSpanTests
{
    [Fact]
    public void Title_comes_before_text() =>
        Assert.True(new TextSpan(5, 6, Field.Title).CompareTo(new TextSpan(0, 1)) < 0);
}
