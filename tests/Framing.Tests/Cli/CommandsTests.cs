using Framing.Cli;

namespace Framing.Tests.Cli;

public class CommandsTests
{
    [Fact]
    public void Every_command_is_found_by_its_own_name()
    {
        Terminal terminal = new(Stream.Null, TextWriter.Null, TextWriter.Null, CancellationToken.None);
        Assert.All(FramingCommand.Commands, one => Assert.Equal(one.Key, one.Value(terminal).Name));
    }

    [Fact]
    public void Help_lists_all_commands()
    {
        (_, string help, _) = CommandLine.Run("--help");
        Assert.All(FramingCommand.Commands.Keys, name => Assert.Contains($"\n  {name} ", help));
    }
}
