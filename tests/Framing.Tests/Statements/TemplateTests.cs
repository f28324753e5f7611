using Framing.Statements;

namespace Framing.Tests.Statements;

public class TemplateTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("no parts", "no parts")]
    [InlineData("{noun} of {name}", "boats of Keller")]
    [InlineData("{name}{name}", "KellerKeller")]
    [InlineData("{name:rows|row}", "Keller(rows|row)")]
    // What is not known stays visible, so that a slip in a template is seen.
    [InlineData("{nmae} rows", "{nmae} rows")]
    [InlineData("rowed[, by {name}]", "rowed, by Keller")]
    [InlineData("rowed[, by {nobody}]", "rowed")]
    [InlineData("[{nobody}]", "")]
    [InlineData("open {name", "open {name")]
    [InlineData("open [name", "open [name")]
    [InlineData("} closed ]", "} closed ]")]
    public void Puts_parts_in(string template, string expected) => Assert.Equal(expected, Template.Text(template, (part, option) => part switch
    {
        "noun" => "boats",
        "name" => "Keller" + (option is null ? "" : $"({option})"),
        _ => null,
    }));

    [Fact]
    public void What_is_put_in_is_not_read_again() =>
        Assert.Equal("{name} [x]", Template.Text("{a}", (part, _) => part == "a" ? "{name} [x]" : "again"));
}
