using System.CommandLine;
using System.Text;

namespace Framing.Cli.Commands;

/// <summary>Where results go: <c>-o FILE</c>, else standard output.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string?> name = new("--output", "-o") { Description = "The file to write; standard output unless told.", HelpName = "FILE" };

    public OutputOptions(Command command)
    {
        command.Add(name);
        OutputPath.Check(command, name);
    }

    /// <summary>The file that was named, if any.</summary>
    public string? File(ParseResult parsed) => parsed.GetValue(name);

    /// <summary>The format that the ending of the named file asks for; <paramref name="unnamed"/> where none is named.</summary>
    public string FormatOf(ParseResult parsed, string unnamed, IReadOnlyDictionary<string, string> endings) =>
        File(parsed) is { } file ? FormatOf(file, endings) : unnamed;

    /// <summary>The format that the ending of a file's name asks for. A file whose name promises another one would not open.</summary>
    public static string FormatOf(string file, IReadOnlyDictionary<string, string> endings)
    {
        string ending = Path.GetExtension(file);
        return endings.GetValueOrDefault(ending) ?? throw new InputException(
            $"-o {file}: {(ending.Length == 0 ? "the name has no ending" : $"there is no format for the ending '{ending}'")}; the endings are "
                + $"{string.Join(", ", endings.Keys.Where(e => e.Length > 0))}. Change the ending, or say what to write with --format.");
    }

    /// <summary>Writes the results. A file appears under its name only when it is complete.</summary>
    public void Write(ParseResult parsed, Terminal terminal, Action<TextWriter> write)
    {
        if (File(parsed) is not { } path)
        {
            write(terminal.Output);
            return;
        }
        using WholeFile file = Create(path);
        using (StreamWriter writer = new(file.Stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true))
            write(writer);
        file.Complete();
    }

    /// <summary>Writes results that are several files into a folder.</summary>
    public static void WriteFolder(string path, Action<string> write)
    {
        try
        {
            write(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: the files can't be written ({e.Message.TrimEnd('.')}). Name a folder that you may write to.", e);
        }
    }

    private static WholeFile Create(string path)
    {
        try
        {
            if (Directory.Exists(path))
                throw new InputException($"{path}: this is a folder; expected a file to write. Add a file name.");
            return new(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: the file can't be written ({e.Message.TrimEnd('.')}). Name a file in a folder that exists and that you may write to.", e);
        }
    }
}
