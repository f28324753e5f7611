using System.Text;
using Framing.Cli;

namespace Framing.Tests.Cli;

/// <summary>Runs the command line in this process, as a shell would.</summary>
internal static class CommandLine
{
    public static (int Code, string Output, string Error) Run(params string[] args) => RunWithInput("", args);

    public static (int Code, string Output, string Error) RunWithInput(string input, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(input));
        int code = FramingCommand.Run(args, new Terminal(stream, output, error, CancellationToken.None));
        return (code, output.ToString(), error.ToString());
    }
}
