using System.CommandLine;
using Framing.Cli;
using Framing.Cli.Native;

namespace Framing.Tests.Cli;

/// <summary>What the native tool leaves to the managed program beside it, and where it looks for the runtime.</summary>
public class ManagedOnlyTests
{
    [Theory]
    // Command line; what needs the runtime, nothing where the native program does it all.
    [InlineData("train labels.csv -o frames.model", "'framing train'")]
    [InlineData("evaluate labels.csv --quiet", "'framing evaluate'")]
    [InlineData("evaluate labels.csv --help", null)]
    [InlineData("classify rows.csv --model frames.model", null)]
    [InlineData("compare articles --model frames.model", null)]
    [InlineData("compare articles --annotator Own.dll", "--annotator")]
    [InlineData("--quiet compare articles --annotator Own.dll", "--annotator")]
    [InlineData("serve articles --annotator=Own.dll", "--annotator")]
    [InlineData("quotes --annotator Own.dll -h", null)]
    [InlineData("terms -- --annotator", null)]
    [InlineData("lexicon check train", null)]
    [InlineData("batch articles -o results", null)]
    [InlineData("--help", null)]
    [InlineData("--version", null)]
    [InlineData("[suggest] train", null)]
    public void Only_what_makes_or_loads_code_needs_the_runtime(string line, string? what) =>
        Assert.Equal(what, ManagedOnly.AskedBy(FramingCommand.Parse(line.Split(' '), Silent, out _)));

    [Fact]
    public void Each_of_them_is_a_command_or_an_option_that_there_is()
    {
        Assert.All(ManagedOnly.Commands, name => Assert.Contains(name, FramingCommand.Commands.Keys));
        string[] options = [.. FramingCommand.Commands.Values.SelectMany(create => create(Silent).Options).Select(option => option.Name)];
        Assert.All(ManagedOnly.Options, name => Assert.Contains(name, options));
    }

    [Theory]
    // Environment; files that there are; the program that runs managed ones.
    [InlineData("DOTNET_HOST_PATH=/sdk/dotnet DOTNET_ROOT=/opt/net PATH=/bin", "/sdk/dotnet /opt/net/dotnet /bin/dotnet", "/sdk/dotnet")]
    [InlineData("DOTNET_HOST_PATH=/gone/dotnet DOTNET_ROOT=/opt/net PATH=/bin", "/opt/net/dotnet /bin/dotnet", "/opt/net/dotnet")]
    [InlineData("DOTNET_ROOT= PATH=/bin:/home/ada/.dotnet", "/home/ada/.dotnet/dotnet /usr/share/dotnet/dotnet", "/home/ada/.dotnet/dotnet")]
    [InlineData("PATH=:", "dotnet /usr/lib/dotnet/dotnet", "/usr/lib/dotnet/dotnet")]
    [InlineData("PATH=/bin", "/bin/sh", null)]
    [InlineData("", "", null)]
    public void The_runtime_is_found_as_the_environment_tells(string environment, string files, string? host)
    {
        Dictionary<string, string> variables = environment.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        Assert.Equal(host, ManagedProgram.Host(variables.GetValueOrDefault, files.Split(' ').Contains));
    }

    private static Terminal Silent => new(Stream.Null, TextWriter.Null, TextWriter.Null, CancellationToken.None);
}
